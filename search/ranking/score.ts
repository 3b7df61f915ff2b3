import type { Understanding } from "../understand/understanding.ts";

// Tuned on judged queries (`npm run bench -- relevance`).
const strengthPower = 1.4;
const rarityPower = 0.5;
const surePart = 0.17;
const ofName = 0.2;
/** In the title of a listing a word is at least so strong, and nowhere else. */
const strengthInTitle = 0.6;

/**
 * How much it says that a word stands in few listings: 0 where it stands in all.
 * @param holding how many of the directory's listings have it.
 */
export const rarity = (listings: number, holding: number): number =>
  Math.log(1 + (listings - holding + 0.5) / (holding + 0.5));

/** What a search says of a listing. */
export type Scoring = (
  /** For each of the understanding's words: how well it says what the listing is, from 0 to 1: in its title 1. */
  words: ArrayLike<number>,
  /** For each of the understanding's concepts: how well the listing answers to it, from 0 to 1. */
  answers: ArrayLike<number>,
) => number;

/**
 * How much listings are worth, the same for both engines. Each word that was said counts once, by the best way it is
 * found: as it stands, or by a concept that it speaks of.
 * @param rarities of the understanding's words, in their order.
 * @param listings in the whole directory.
 */
export const scoringFor = (understanding: Understanding, rarities: readonly number[], listings: number): Scoring => {
  const { said, words, concepts } = understanding;
  const wordAt = new Map(words.map(({ at }, i) => [at, i]));
  const rarest = rarity(listings, 0);
  const rare = rarities.map((one) => (one / rarest) ** rarityPower);
  return (strengths, answers) => {
    let score = 0;
    for (const [at, share] of said.entries()) {
      const word = wordAt.get(at);
      let best = word === undefined ? 0 : (rare[word] ?? 0) * (strengths[word] ?? 0) ** strengthPower;
      for (let i = 0; i < concepts.length; i++) {
        const concept = concepts[i];
        if (!concept) continue;
        const worth = concept.sure * (concept.explains[at] ?? 0) * (answers[i] ?? 0);
        if (worth > best) best = worth;
      }
      score += share * best;
    }
    let surest = 0;
    for (const [i, { sure }] of concepts.entries()) surest = Math.max(surest, sure * (answers[i] ?? 0));
    const isNamed = words.length > 0 && words.every((_, i) => (strengths[i] ?? 0) >= strengthInTitle);
    return score + surePart * surest + (isNamed ? ofName : 0);
  };
};
