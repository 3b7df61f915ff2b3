import { strengthSteps } from "../lexicon/aboutness.ts";
import type { Worth } from "../ranking/order.ts";
import { type Answered, leftWhereDeterred, scoringFor } from "../ranking/score.ts";
import type { Understanding } from "../understand/understanding.ts";
import { type Bits, either, hasBit, noBits, placesIn } from "./bits.ts";
import type { Answers } from "./loadedListings.ts";
import { createMemo } from "./memo.ts";

/** What documents hold of what was understood. */
export interface Evidence {
  /** How many numbers documents have. */
  readonly count: number;
  /** Those that have not been taken down, and how many these are. */
  readonly there: Bits;
  readonly listings: number;
  /** Of each word, by document: how well it says what that is, from 0 to 1; 0 where it is not in it. */
  readonly strengths: readonly Float32Array[];
  readonly rarities: readonly number[];
  /** Of each word: those that have it. */
  readonly holding: readonly Bits[];
  /** To each concept. */
  readonly answers: readonly Answers[];
  /** Of each concept: those that answer to it well enough. */
  readonly answering: readonly Bits[];
  /** Those that say no to an access fact among the concepts. */
  readonly refusing: Bits;
  /** Of each deterring concept: those that answer to it. */
  readonly deterring: readonly Bits[];
}

/** The worth of a word in each document; strengths are few, and working out what they are worth is dear. */
const worthsOf = (strengths: Float32Array, worthOf: (strength: number) => number): ((document: number) => number) => {
  const asNumbers = new Int32Array(strengths.buffer, strengths.byteOffset, strengths.length);
  const one = new Float32Array(1);
  const oneAsNumber = new Int32Array(one.buffer);
  const known = createMemo((number) => {
    oneAsNumber[0] = number;
    return worthOf(one[0] ?? 0);
  });
  return (document) => known(asNumbers[document] ?? 0);
};

/** What those that were found are worth. */
export const worthOf = (understanding: Understanding, evidence: Evidence, found: Bits): Worth => {
  const { count, listings, strengths, rarities, holding, answers, deterring } = evidence;
  const { wordWorth, answerWorth, answeredBy, scoreBeside } = scoringFor(understanding, rarities, listings);
  const levels = strengthSteps + 1;
  const worthOfEighths = Float64Array.from({ length: levels }, (_, i) => answerWorth(i / strengthSteps));
  const noWords = new Float64Array(strengths.length);
  /** By answers to all concepts as one number. */
  const answered = createMemo((all) => {
    const worths = answers.map((_, i) => worthOfEighths[Math.floor(all / levels ** i) % levels] ?? 0);
    const by = answeredBy(worths);
    return { by, alone: scoreBeside(noWords, by, 0) };
  });

  const wordWorths = new Float64Array(strengths.length);
  const worthsInWords = strengths.map((own, word) => worthsOf(own, (strength) => wordWorth(word, strength)));
  const withWords = holding.reduce(either, noBits(count));
  const scoreWithWords = (document: number, by: Answered): number => {
    let least = 1;
    for (let i = 0; i < strengths.length; i++) {
      wordWorths[i] = worthsInWords[i]?.(document) ?? 0;
      least = Math.min(least, strengths[i]?.[document] ?? 0);
    }
    return scoreBeside(wordWorths, by, least);
  };

  const deterred = deterring.reduce(either, noBits(count));
  const leftOf = (document: number): number =>
    hasBit(deterred, document) ? leftWhereDeterred(deterring.filter((bits) => hasBit(bits, document)).length) : 1;

  const documents = placesIn(found);
  const all = new Float64Array(documents.length);
  for (const own of answers.toReversed()) {
    for (let i = 0; i < documents.length; i++) all[i] = (all[i] ?? 0) * levels + (own[documents[i] ?? 0] ?? 0);
  }
  const scores = new Float32Array(count);
  let best = 0;
  for (let i = 0; i < documents.length; i++) {
    const document = documents[i] ?? 0;
    const { by, alone } = answered(all[i] ?? 0);
    const score = (hasBit(withWords, document) ? scoreWithWords(document, by) : alone) * leftOf(document);
    scores[document] = score;
    if (score > best) best = score;
  }
  return { scores, best };
};
