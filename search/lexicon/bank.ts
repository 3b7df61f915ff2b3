import { isDay } from "../text/days.ts";
import { allWordsOf, stemOf } from "../text/words.ts";
import type { ConceptId } from "./concept.ts";
import { featuresOf, isGroup, isPair } from "./features.ts";
import type { Lexicon } from "./lexicon.ts";
import { sayingsOf } from "./sayings.ts";

/** A word, or two side by side. */
export interface Feature {
  /** The phrases that hold it. */
  readonly phrases: readonly number[];
  /** How much it tells, from 0 to 1. */
  readonly weight: number;
  /** The concepts that hold it, each with how much it is theirs: the share of their phrases that hold it, soon satisfied. */
  readonly concepts: ReadonlyMap<number, number>;
}

/** All phrases of a lexicon, ready to be searched. Phrases, concepts and features are known by their numbers. */
export interface Bank {
  readonly concepts: readonly ConceptId[];
  /** For each phrase: its concept, and all that its features tell together. */
  readonly conceptOf: Uint16Array;
  readonly massOf: Float32Array;
  readonly features: ReadonlyMap<string, Feature>;
  /** Each word of the phrases, and the word without its ending. */
  readonly stems: ReadonlyMap<string, string>;
}

/** Words that mean alike beside the same word. */
const groupsBesideWords = 0.6;
/** Pairs beside words; a pair of small words, such as "too much", beside a pair with a telling one. */
const pairsBesideWords = 0.6;
const pairsOfSmallWords = 0.08;
/** A word in so many of every hundred phrases of a concept is half as much its own as a word can be. */
const halfOwn = 4.3;

/** How much a feature tells that so many of all concepts share: a word of every concept tells nothing. */
const tellingOf = (concepts: number, sharing: number): number =>
  Math.log(1 + (concepts - sharing + 0.5) / (sharing + 0.5)) / Math.log(1 + (concepts - 0.5) / 1.5);

interface Holding {
  readonly phrases: number[];
  /** How many phrases of each concept. */
  readonly counts: Map<number, number>;
}

const holdings = (phrases: readonly { number: number; features: readonly string[] }[]): Map<string, Holding> => {
  const holding = new Map<string, Holding>();
  for (const [phrase, { number, features }] of phrases.entries()) {
    for (const feature of features) {
      const held: Holding = holding.get(feature) ?? { phrases: [], counts: new Map() };
      held.phrases.push(phrase);
      held.counts.set(number, (held.counts.get(number) ?? 0) + 1);
      holding.set(feature, held);
    }
  }
  return holding;
};

export const createBank = (lexicon: Lexicon): Bank => {
  const concepts = [...lexicon.keys()];
  const phrases = [...lexicon].flatMap(([id, concept], number) =>
    sayingsOf(id, concept).map((saying) => {
      const words = allWordsOf(saying).filter((word) => !isDay(word));
      return { number, words, features: featuresOf(words) };
    }),
  );
  const phrasesOf = new Float32Array(concepts.length);
  for (const { number } of phrases) phrasesOf[number] = (phrasesOf[number] ?? 0) + 1;
  const holding = holdings(phrases);
  const telling = (feature: string): number => tellingOf(concepts.length, holding.get(feature)?.counts.size ?? 0);
  const weightOf = (feature: string): number => {
    if (isGroup(feature)) return groupsBesideWords * telling(feature);
    if (!isPair(feature)) return telling(feature);
    const most = Math.max(...feature.split(" ").map(telling));
    return pairsBesideWords * telling(feature) * (pairsOfSmallWords + (1 - pairsOfSmallWords) * most);
  };
  const ownOf = (concept: number, count: number): number => {
    const inHundred = (count * 100) / (phrasesOf[concept] ?? 1);
    return inHundred / (inHundred + halfOwn);
  };
  const features = new Map(
    [...holding].map(([feature, { phrases: held, counts }]): [string, Feature] => [
      feature,
      {
        phrases: held,
        weight: weightOf(feature),
        concepts: new Map([...counts].map(([concept, count]) => [concept, ownOf(concept, count)])),
      },
    ]),
  );
  return {
    concepts,
    conceptOf: Uint16Array.from(phrases, ({ number }) => number),
    massOf: Float32Array.from(phrases, (phrase) =>
      phrase.features.reduce((sum, feature) => sum + (features.get(feature)?.weight ?? 0), 0),
    ),
    features,
    stems: new Map(phrases.flatMap(({ words }) => words.map((word): [string, string] => [word, stemOf(word)]))),
  };
};
