import type { Understanding } from "../understand/understanding.ts";

// Tuned on judged queries (`npm run bench -- relevance`).
const ofWord = 0.8;
const strengthPower = 1.14;
/** A word that the lexicon has never heard is a name, or the very thing: it says much wherever it stands. */
const unknownPower = 0.36;
const rarityPower = 0.37;
const answerPower = 0.78;
const surePart = 0.38;
/** Words that name a thing beat words that hint at it: a listing that has all of them is lifted by the one that says least. */
const ofAllWords = 0.7;
/** What asks much of whoever comes (an audition, an hour a week) is worth less to who did not ask for that. */
const ofDeterred = 0.8;

/** What is left of the worth of a listing that answers to so many of the understanding's deterring concepts. */
export const leftWhereDeterred = (deterrents: number): number => ofDeterred ** deterrents;

/**
 * How much it says that a word stands in few listings: 0 where it stands in all.
 * @param holding how many of the directory's listings have it.
 */
export const rarity = (listings: number, holding: number): number =>
  Math.log(1 + (listings - holding + 0.5) / (holding + 0.5));

/** How much listings are worth, the same for both engines. */
export interface Scoring {
  /** What one of the understanding's words is worth in a listing, by how well it says what that is, from 0 to 1: in its title 1. */
  readonly wordWorth: (word: number, strength: number) => number;
  /** What an answer to a concept is worth, by how well a listing answers, from 0 to 1. */
  readonly answerWorth: (strength: number) => number;
  /**
   * What a listing is worth.
   * @param words the worth of each of the understanding's words, in their order.
   * @param answers the worth of its answers to each of the understanding's concepts, in their order.
   * @param least how well that one of the words says what the listing is that says it least; 0 where one is missing.
   */
  readonly scoreOf: (words: ArrayLike<number>, answers: ArrayLike<number>, least: number) => number;
  /** What answers alone make of what was said: the same for all listings that answer alike. */
  readonly answeredBy: (answers: ArrayLike<number>) => Answered;
  /** `scoreOf`, where that is known. */
  readonly scoreBeside: (words: ArrayLike<number>, answered: Answered, least: number) => number;
}

/** What answers to concepts make of what was said. */
export interface Answered {
  /** Of each word that was said: the best that it is found by a concept. */
  readonly best: Float64Array;
  readonly surest: number;
}

/**
 * Each word that was said counts once, by the best way it is found: as it stands, or by a concept that it speaks of.
 * @param rarities of the understanding's words, in their order.
 * @param listings in the whole directory.
 */
export const scoringFor = (understanding: Understanding, rarities: readonly number[], listings: number): Scoring => {
  const { said, words, concepts } = understanding;
  const rarest = rarity(listings, 0);
  const rare = rarities.map((one) => ofWord * (one / rarest) ** rarityPower);
  const powers = words.map(({ isKnown }) => (isKnown ? strengthPower : unknownPower));
  const sures = Float64Array.from(concepts, ({ sure }) => sure);
  /** For each word that was said: its share, which of the words to look for it is, and how much each concept explains of it. */
  const parts = said.flatMap((share, at) => {
    if (share === 0) return [];
    const word = words.findIndex((searched) => searched.at === at);
    return [
      { share, word, explained: Float64Array.from(concepts, ({ sure, explains }) => sure * (explains[at] ?? 0)) },
    ];
  });

  const answeredBy: Scoring["answeredBy"] = (answerWorths) => {
    const best = new Float64Array(parts.length);
    for (let i = 0; i < parts.length; i++) {
      const { explained } = parts[i] ?? { explained: [] };
      for (let c = 0; c < explained.length; c++) {
        best[i] = Math.max(best[i] ?? 0, (explained[c] ?? 0) * (answerWorths[c] ?? 0));
      }
    }
    let surest = 0;
    for (let c = 0; c < sures.length; c++) surest = Math.max(surest, (sures[c] ?? 0) * (answerWorths[c] ?? 0));
    return { best, surest };
  };

  const scoreBeside: Scoring["scoreBeside"] = (wordWorths, { best, surest }, least) => {
    let score = ofAllWords * Math.sqrt(least);
    for (let i = 0; i < parts.length; i++) {
      const part = parts[i];
      if (!part) continue;
      const worth = part.word < 0 ? 0 : (wordWorths[part.word] ?? 0);
      score += part.share * Math.max(worth, best[i] ?? 0);
    }
    return score + surePart * surest;
  };
  return {
    wordWorth: (word, strength) => (rare[word] ?? 0) * strength ** (powers[word] ?? 1),
    answerWorth: (strength) => strength ** answerPower,
    scoreOf: (words, answers, least) => scoreBeside(words, answeredBy(answers), least),
    answeredBy,
    scoreBeside,
  };
};
