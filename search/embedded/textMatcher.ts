import { leastLeftOut, strengthSteps } from "../lexicon/aboutness.ts";
import type { ConceptId } from "../lexicon/concept.ts";
import { masksFor } from "../match/asked.ts";
import { enoughOf } from "../ranking/enough.ts";
import { rarity, scoringFor } from "../ranking/score.ts";
import type { Understanding } from "../understand/understanding.ts";
import type { AccessFactId } from "../vocabulary/accessFacts.ts";
import { addBit, allBits, type Bits, either, forEachBit, isNone, noBits, without } from "./bits.ts";
import { answersToAny, type FacetColumns } from "./facetColumns.ts";
import type { FoundWord } from "./findWords.ts";
import type { Answers } from "./readAnswers.ts";

/** What words found. */
export interface TextMatch {
  readonly found: Bits;
  /** Worked out when first asked for: by distance or by time, nobody asks. */
  readonly worth: () => Worth;
}

/** What documents are worth. */
export interface Worth {
  /** By document: 0 for each that was not found. */
  readonly scores: Float32Array;
  readonly best: number;
}

/**
 * @param words where each of the understanding's words was found, in their order.
 * @returns nothing where no word says what is looked for: then the words leave everything in.
 */
export type TextMatcher = (understanding: Understanding, words: readonly FoundWord[]) => TextMatch | undefined;

/** What documents hold of what was understood. */
interface Evidence {
  /** Of each word, by document: how well it says what that is, from 0 to 1; 0 where it is not in it. */
  readonly strengths: readonly Float32Array[];
  readonly rarities: readonly number[];
  /** By document: how well that word says what it is that says it least; 0 where one is missing. */
  readonly least: Float32Array;
  /** To each concept. */
  readonly answers: readonly Answers[];
  /** Those that say no to an access fact among the concepts. */
  readonly refusing: Bits;
}

const leastOf = (columns: readonly Float32Array[], count: number): Float32Array => {
  const least = columns[0]?.slice() ?? new Float32Array(count);
  for (const column of columns.slice(1)) {
    for (let i = 0; i < count; i++) if ((column[i] ?? 0) < (least[i] ?? 0)) least[i] = column[i] ?? 0;
  }
  return least;
};

const addAnswering = (found: Bits, answers: Answers, leastAnswer: number): void => {
  const from = leastAnswer * strengthSteps;
  for (let i = 0; i < answers.length; i++) if ((answers[i] ?? 0) >= from) addBit(found, i);
};

/** Those that have all words, and those that answer to a concept and refuse none. */
const foundWhole = ({ words, concepts }: Understanding, { least, answers, refusing }: Evidence): Bits => {
  if (words.length + concepts.length === 0) return allBits(least.length);
  const named = noBits(least.length);
  for (let i = 0; i < least.length; i++) if ((least[i] ?? 0) > 0) addBit(named, i);
  const meant = noBits(least.length);
  for (const [c, { leastAnswer }] of concepts.entries()) {
    const own = answers[c];
    if (own) addAnswering(meant, own, leastAnswer);
  }
  return either(named, without(meant, refusing));
};

/** Those that have enough of the words. */
const foundInPart = (understanding: Understanding, { strengths, rarities, least }: Evidence): Bits => {
  const found = noBits(least.length);
  const isEnough = enoughOf(understanding, rarities);
  const own = new Float64Array(strengths.length);
  for (let i = 0; i < least.length; i++) {
    let hasAny = false;
    for (let word = 0; word < strengths.length; word++) {
      const strength = strengths[word]?.[i] ?? 0;
      own[word] = strength;
      if (strength > 0) hasAny = true;
    }
    if (hasAny && isEnough(own)) addBit(found, i);
  }
  return found;
};

/** What those that were found are worth. */
const worthOf = (understanding: Understanding, evidence: Evidence, found: Bits): Worth => {
  const { strengths, rarities, least, answers } = evidence;
  const { wordWorth, answerWorth, scoreOf } = scoringFor(understanding, rarities, least.length);
  const worthOfEighths = Float64Array.from({ length: strengthSteps + 1 }, (_, i) => answerWorth(i / strengthSteps));
  const wordWorths = new Float64Array(strengths.length);
  const answerWorths = new Float64Array(answers.length);
  const scores = new Float32Array(least.length);
  /** Most have none of the words, and are worth as much as all that answer alike. */
  const ofAnswers = new Map<number, number>();
  const scoreFor = (document: number): number => {
    let hasWord = false;
    for (let i = 0; i < strengths.length; i++) {
      const strength = strengths[i]?.[document] ?? 0;
      wordWorths[i] = strength === 0 ? 0 : wordWorth(i, strength);
      if (strength > 0) hasWord = true;
    }
    let alike = 0;
    for (let i = 0; i < answers.length; i++) {
      const eighths = answers[i]?.[document] ?? 0;
      answerWorths[i] = worthOfEighths[eighths] ?? 0;
      alike = alike * (strengthSteps + 1) + eighths;
    }
    if (hasWord) return scoreOf(wordWorths, answerWorths, least[document] ?? 0);
    const score = ofAnswers.get(alike) ?? scoreOf(wordWorths, answerWorths, 0);
    ofAnswers.set(alike, score);
    return score;
  };
  let best = 0;
  forEachBit(found, (document) => {
    const score = scoreFor(document);
    scores[document] = score;
    if (score > best) best = score;
  });
  return { scores, best };
};

/**
 * Finds documents by what was understood: those that answer to its concepts and those that have all its words; where
 * there are none, those that have enough of them. Settled before filters, so that no filter changes what words mean.
 */
export const createTextMatcher = (columns: FacetColumns, answersTo: (concept: ConceptId) => Answers): TextMatcher => {
  const { count, layout } = columns;
  const sayingNoTo = (fact: AccessFactId) => answersToAny(columns, masksFor(layout, "access", [fact])).no;

  const evidenceOf = ({ concepts, noneWithout }: Understanding, words: readonly FoundWord[]): Evidence => {
    const strengths = words.map((word) => word.strengths);
    return {
      strengths,
      rarities: words.map(({ holding }) => rarity(count, holding)),
      least: leastOf(strengths, count),
      answers: concepts.map(({ id }) => answersTo(id)),
      refusing: noneWithout.map(sayingNoTo).reduce(either, noBits(count)),
    };
  };

  const leftOut = ({ leavingOut }: Understanding): Bits => {
    const out = noBits(count);
    for (const id of leavingOut) addAnswering(out, answersTo(id), leastLeftOut);
    return out;
  };

  return (understanding, words) => {
    const { concepts, leavingOut } = understanding;
    if (understanding.words.length + concepts.length + leavingOut.length === 0) return undefined;
    const evidence = evidenceOf(understanding, words);
    const whole = foundWhole(understanding, evidence);
    const found = isNone(whole) ? foundInPart(understanding, evidence) : whole;
    const left = without(found, leftOut(understanding));
    let worth: Worth | undefined;
    return {
      found: left,
      worth: () => {
        worth ??= worthOf(understanding, evidence, left);
        return worth;
      },
    };
  };
};
