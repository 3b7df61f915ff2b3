import { rarity, type Scoring, scoringFor } from "../ranking/score.ts";
import type { Understanding } from "../understand/understanding.ts";
import type { Hit } from "./answerSchema.ts";
import type { Answered } from "./counts.ts";
import { strengthOf } from "./words.ts";

/** Where nothing has all the words: a listing is found by this share of what they tell, where it is more than a mention. */
const leastPart = 0.3;

/** What words and concepts say of listings. */
export interface Evidence {
  /** How much a listing that was found is worth. */
  readonly scoreOf: (hit: Hit, hasAllWords: boolean) => number;
  /** The listings that a part of the words tells enough of. */
  readonly partlyTold: () => string[];
}

interface Told {
  readonly strengths: ReadonlyMap<string, number>;
  /** What a listing is told at the most that has the word, but is not among those fetched. */
  readonly least: number;
  readonly holding: number;
}

const toldBy = (answered: readonly Answered[], { words }: Understanding): Told[] =>
  words.map((word, i): Told => {
    const answer = answered.find(({ purpose }) => purpose.for === "word" && purpose.word === i)?.answer;
    const strengths = new Map(answer?.hits.map((hit) => [hit.publicId, strengthOf(word, hit._rankingScore ?? 0)]));
    return { strengths, least: Math.min(1, ...strengths.values()), holding: answer?.estimatedTotalHits ?? 0 };
  });

/** @param listings in the whole directory: how rare a word is depends on it. */
export const evidenceOf = (answered: readonly Answered[], understanding: Understanding, listings: number): Evidence => {
  const told = toldBy(answered, understanding);
  const rarities = told.map(({ holding }) => rarity(listings, holding));
  const scoring: Scoring = scoringFor(understanding, rarities);
  const byWords = (publicId: string, otherwise: (told: Told) => number): number =>
    told.reduce((sum, one, i) => sum + (scoring.words[i] ?? 0) * (one.strengths.get(publicId) ?? otherwise(one)), 0);
  const byConcepts = ({ strengths = {} }: Hit): number =>
    understanding.concepts.reduce((sum, { id }, i) => {
      const strength = strengths[id];
      return strength === undefined ? sum : sum + scoring.answer(i, strength);
    }, 0);
  return {
    scoreOf: (hit, hasAllWords) => byWords(hit.publicId, ({ least }) => (hasAllWords ? least : 0)) + byConcepts(hit),
    partlyTold: () => {
      const ids = new Set(told.flatMap(({ strengths }) => [...strengths.keys()]));
      return [...ids].filter((id) => byWords(id, () => 0) >= leastPart);
    },
  };
};
