import { leastDeterring, leastFull, strengthSteps } from "../lexicon/aboutness.ts";
import type { ConceptId } from "../lexicon/concept.ts";
import { masksFor } from "../match/asked.ts";
import { enoughOf } from "../ranking/enough.ts";
import type { Worth } from "../ranking/order.ts";
import { rarity } from "../ranking/score.ts";
import type { Understanding } from "../understand/understanding.ts";
import type { AccessFactId } from "../vocabulary/accessFacts.ts";
import { addBit, type Bits, bitsFrom, both, either, howMany, isNone, noBits, placesIn, without } from "./bits.ts";
import { answersToAny } from "./facetColumns.ts";
import type { Answers, LoadedListings } from "./loadedListings.ts";
import { type Evidence, worthOf } from "./worth.ts";

/** Where one of the words stands. */
export interface FoundWord {
  /** For each document: how well the word says what it is, from 0 to 1; 0 where it is not in it. */
  readonly strengths: Float32Array;
  /** How many have it: of all that it may stand for, the most common. A misspelling that one has is no rare word. */
  readonly holding: number;
}

/** What words found. */
export interface TextMatch {
  readonly found: Bits;
  /** Concepts of the understanding that nothing answers to in full. */
  readonly unanswered: readonly ConceptId[];
  /** Worked out when first asked for: by distance or by time, nobody asks. */
  readonly worth: () => Worth;
}

/**
 * @param words where each of the understanding's words was found, in their order.
 * @returns nothing where no word says what is looked for: then the words leave everything in.
 */
export type TextMatcher = (understanding: Understanding, words: readonly FoundWord[]) => TextMatch | undefined;

/** No strength is negative, so its bits are a whole number from 0, which is quicker to look at. */
const having = ({ buffer, byteOffset, length }: Float32Array): Bits =>
  bitsFrom(new Int32Array(buffer, byteOffset, length), 1);

/** Those that have all words, and those that answer to a concept and refuse none. */
const foundWhole = ({ count, there, holding, answering, refusing }: Evidence): Bits => {
  if (holding.length + answering.length === 0) return there;
  const named = holding.length === 0 ? noBits(count) : holding.reduce(both);
  return either(named, without(answering.reduce(either, noBits(count)), refusing));
};

/** Those that have enough of the words. */
const foundInPart = (understanding: Understanding, { count, strengths, rarities, holding }: Evidence): Bits => {
  const found = noBits(count);
  const isEnough = enoughOf(understanding, rarities);
  const own = new Float64Array(strengths.length);
  for (const document of placesIn(holding.reduce(either, noBits(count)))) {
    for (let word = 0; word < strengths.length; word++) own[word] = strengths[word]?.[document] ?? 0;
    if (isEnough(own)) addBit(found, document);
  }
  return found;
};

/**
 * Finds documents by what was understood: those that answer to its concepts and those that have all its words; where
 * there are none, those that have enough of them. Settled before filters, so that no filter changes what words mean.
 */
export const createTextMatcher = ({ columns, there, answersTo }: LoadedListings): TextMatcher => {
  const { count, layout } = columns;
  const listings = howMany(there);
  const sayingNoTo = (fact: AccessFactId) => answersToAny(columns, masksFor(layout, "access", [fact])).no;

  const answeringFrom = new WeakMap<Answers, Map<number, Bits>>();
  /** Worked out once: there are a few hundred concepts. */
  const answeringAtLeast = (answers: Answers, least: number): Bits => {
    const known = answeringFrom.get(answers) ?? new Map<number, Bits>();
    const bits = known.get(least) ?? bitsFrom(answers, least * strengthSteps);
    answeringFrom.set(answers, known.set(least, bits));
    return bits;
  };

  const evidenceOf = ({ concepts, noneWithout, deterring }: Understanding, words: readonly FoundWord[]): Evidence => {
    const strengths = words.map((word) => word.strengths);
    const answers = concepts.map(({ id }) => answersTo(id));
    return {
      count,
      there,
      listings,
      strengths,
      rarities: words.map(({ holding }) => rarity(listings, holding)),
      holding: strengths.map(having),
      answers,
      answering: answers.map((own, i) => answeringAtLeast(own, concepts[i]?.leastAnswer ?? 1)),
      refusing: noneWithout.map(sayingNoTo).reduce(either, noBits(count)),
      deterring: deterring.map((id) => answeringAtLeast(answersTo(id), leastDeterring)),
    };
  };

  const leftOut = ({ leavingOut }: Understanding): Bits =>
    leavingOut.map((id) => answeringAtLeast(answersTo(id), leastFull)).reduce(either, noBits(count));

  return (understanding, words) => {
    const { concepts, leavingOut } = understanding;
    if (understanding.words.length + concepts.length + leavingOut.length === 0) return undefined;
    const evidence = evidenceOf(understanding, words);
    const whole = foundWhole(evidence);
    const found = isNone(whole) ? foundInPart(understanding, evidence) : whole;
    const left = without(found, leftOut(understanding));
    let worth: Worth | undefined;
    const isAnswered = (id: ConceptId): boolean => !isNone(answeringAtLeast(answersTo(id), leastFull));
    return {
      found: left,
      unanswered: concepts.flatMap(({ id }) => (isAnswered(id) ? [] : [id])),
      worth: () => {
        worth ??= worthOf(understanding, evidence, left);
        return worth;
      },
    };
  };
};
