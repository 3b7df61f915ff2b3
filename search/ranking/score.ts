import type { Understanding } from "../understand/understanding.ts";

// Tuned on judged queries (`npm run bench -- relevance`).
const ofWord = 0.8;
const strengthPower = 0.64;
/** A word that the lexicon has never heard is a name, or the very thing: it says much wherever it stands. */
const unknownPower = 0.36;
const rarityPower = 0.37;
const answerPower = 0.78;
const surePart = 0.28;
/** Words that name a thing beat words that hint at it: a listing that has all of them is lifted by the one that says least. */
const ofAllWords = 0.7;

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
  const rare = rarities.map((one) => ofWord * (one / rarest) ** rarityPower);
  const powers = words.map(({ isKnown }) => (isKnown ? strengthPower : unknownPower));
  return (strengths, answers) => {
    let score = 0;
    for (const [at, share] of said.entries()) {
      const word = wordAt.get(at);
      let best = word === undefined ? 0 : (rare[word] ?? 0) * (strengths[word] ?? 0) ** (powers[word] ?? 1);
      for (let i = 0; i < concepts.length; i++) {
        const concept = concepts[i];
        if (!concept) continue;
        const worth = concept.sure * (concept.explains[at] ?? 0) * (answers[i] ?? 0) ** answerPower;
        if (worth > best) best = worth;
      }
      score += share * best;
    }
    let surest = 0;
    for (const [i, { sure }] of concepts.entries()) surest = Math.max(surest, sure * (answers[i] ?? 0) ** answerPower);
    const least = words.length === 0 ? 0 : Math.min(...words.map((_, i) => strengths[i] ?? 0));
    return score + surePart * surest + ofAllWords * Math.sqrt(least);
  };
};
