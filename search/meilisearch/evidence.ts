import { leastDeterring } from "../lexicon/aboutness.ts";
import { enoughOf } from "../ranking/enough.ts";
import { leftWhereDeterred, rarity, scoringFor } from "../ranking/score.ts";
import type { Understanding } from "../understand/understanding.ts";
import type { Hit } from "./answerSchema.ts";
import type { AnsweredAsk } from "./ask.ts";
import { isOneWord } from "./sources.ts";
import { strengthsOf } from "./words.ts";

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

/** Says nothing, and the same of every listing. */
const notAsked: Told = { strengths: new Map(), least: 1, holding: 0 };

/** One word alone is told of by the very listings that it finds. */
const tellsOf = (understanding: Understanding, word: number, { purpose }: AnsweredAsk): boolean =>
  isOneWord(understanding)
    ? purpose.for === "listings" || purpose.for === "nearby"
    : purpose.for === "word" && purpose.word === word;

const toldBy = (answered: readonly AnsweredAsk[], understanding: Understanding): Told[] =>
  understanding.words.map((word, i): Told => {
    const answers = answered.filter((one) => tellsOf(understanding, i, one));
    if (answers.length === 0) return notAsked;
    const strengthOf = strengthsOf(word);
    const hits = answers.flatMap(({ answer }) => answer.hits);
    const strengths = new Map(hits.map((hit) => [hit.publicId, strengthOf(hit._rankingScore ?? 0)]));
    let least = 1;
    for (const strength of strengths.values()) least = Math.min(least, strength);
    const holding = answers.map(({ purpose, answer }) => (purpose.for === "nearby" ? 0 : answer.estimatedTotalHits));
    return { strengths, least, holding: holding.reduce((sum, one) => sum + one, 0) };
  });

/** @param listings in the whole directory: how rare a word is depends on it. */
export const evidenceOf = (
  answered: readonly AnsweredAsk[],
  understanding: Understanding,
  listings: number,
): Evidence => {
  const told = toldBy(answered, understanding);
  const rarities = told.map((one) => (one === notAsked ? 0 : rarity(listings, one.holding)));
  const { wordWorth, answerWorth, scoreOf } = scoringFor(understanding, rarities, listings);
  const isEnough = enoughOf(understanding, rarities);
  const strengthsIn = (publicId: string, hasAllWords: boolean): number[] =>
    told.map((one) => one.strengths.get(publicId) ?? (hasAllWords || one === notAsked ? one.least : 0));
  const scoreOfHit: Evidence["scoreOf"] = ({ publicId, strengths = {} }, hasAllWords) => {
    const words = strengthsIn(publicId, hasAllWords);
    const score = scoreOf(
      words.map((strength, i) => wordWorth(i, strength)),
      understanding.concepts.map(({ id }) => answerWorth(strengths[id] ?? 0)),
      words.length === 0 ? 0 : Math.min(...words),
    );
    return (
      score * leftWhereDeterred(understanding.deterring.filter((id) => (strengths[id] ?? 0) >= leastDeterring).length)
    );
  };
  // Most were fetched for their place alone: nothing tells these apart.
  const nobody = { publicId: "" };
  const ofUntold = { all: scoreOfHit(nobody, true), some: scoreOfHit(nobody, false) };
  const isTold = ({ publicId, strengths }: Hit): boolean =>
    strengths !== undefined || told.some((one) => one.strengths.has(publicId));
  return {
    scoreOf: (hit, hasAllWords) =>
      isTold(hit) ? scoreOfHit(hit, hasAllWords) : ofUntold[hasAllWords ? "all" : "some"],
    partlyTold: () => {
      const ids = new Set(told.flatMap(({ strengths }) => [...strengths.keys()]));
      return [...ids].filter((id) => isEnough(strengthsIn(id, false)));
    },
  };
};
