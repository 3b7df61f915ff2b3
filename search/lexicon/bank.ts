import { holdersOf, type Lists, startsOf } from "../packed/lists.ts";
import type { ConceptId } from "./concept.ts";
import { type Features, featuresOf } from "./features.ts";
import type { Phrasebook, SpokenConcept } from "./phrasebook.ts";

/** All phrases of a phrasebook, ready to be searched. Concepts, stems, features and phrases are known by their numbers. */
export interface Bank {
  readonly book: Phrasebook;
  readonly conceptsById: ReadonlyMap<ConceptId, SpokenConcept>;
  readonly stemNumbers: ReadonlyMap<string, number>;
  readonly features: Features;
  /** For each feature how much it tells, from 0 to 1. */
  readonly weights: Float64Array;
  /** For each feature the phrases that hold it, and the concepts. */
  readonly phrasesWith: Lists;
  readonly conceptsWith: Lists;
  /** For each of `conceptsWith` how much the feature is the concept's own: the share of its phrases that hold it, soon satisfied. */
  readonly own: Float64Array;
  /** For each phrase: its concept, and all that its features tell together. */
  readonly conceptOf: Uint16Array;
  readonly massOf: Float32Array;
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

const conceptsOfPhrases = ({ concepts, lengths }: Phrasebook): Uint16Array => {
  const conceptOf = new Uint16Array(lengths.length);
  let phrase = 0;
  for (const [concept, { phrases }] of concepts.entries()) {
    conceptOf.fill(concept, phrase, phrase + phrases);
    phrase += phrases;
  }
  return conceptOf;
};

/** For each feature its concepts, and how many phrases of each hold it. */
const conceptsHolding = ({ starts, items }: Lists, conceptOf: Uint16Array): { lists: Lists; counts: Uint16Array } => {
  const features = starts.length - 1;
  const lengths = new Uint32Array(features);
  const concepts = new Uint32Array(items.length);
  const counts = new Uint16Array(items.length);
  let last = -1;
  for (let feature = 0; feature < features; feature++) {
    const first = last + 1;
    for (let i = starts[feature] ?? 0; i < (starts[feature + 1] ?? 0); i++) {
      const concept = conceptOf[items[i] ?? 0] ?? 0;
      // The phrases of a concept follow each other.
      if (last < first || concepts[last] !== concept) concepts[++last] = concept;
      counts[last] = (counts[last] ?? 0) + 1;
    }
    lengths[feature] = last + 1 - first;
  }
  return { lists: { starts: startsOf(lengths), items: concepts.subarray(0, last + 1) }, counts };
};

const weightsOf = ({ count, firstGroup, firstPair, pairs }: Features, { starts }: Lists, concepts: number) => {
  const tellings = Float64Array.from({ length: concepts + 1 }, (_, sharing) => tellingOf(concepts, sharing));
  const telling = (feature: number): number => tellings[(starts[feature + 1] ?? 0) - (starts[feature] ?? 0)] ?? 0;
  const weights = new Float64Array(count);
  for (let feature = 0; feature < count; feature++) {
    const pair = feature - firstPair;
    if (pair >= 0) {
      const most = Math.max(telling(pairs.firsts[pair] ?? 0), telling(pairs.seconds[pair] ?? 0));
      weights[feature] = pairsBesideWords * telling(feature) * (pairsOfSmallWords + (1 - pairsOfSmallWords) * most);
    } else weights[feature] = feature < firstGroup ? telling(feature) : groupsBesideWords * telling(feature);
  }
  return weights;
};

const massesOf = ({ starts, items }: Lists, weights: Float64Array): Float32Array => {
  const masses = new Float32Array(starts.length - 1);
  for (let phrase = 0; phrase < masses.length; phrase++) {
    let mass = 0;
    for (let i = starts[phrase] ?? 0; i < (starts[phrase + 1] ?? 0); i++) mass += weights[items[i] ?? 0] ?? 0;
    masses[phrase] = mass;
  }
  return masses;
};

export const createBank = (book: Phrasebook): Bank => {
  const { concepts, stems, stemsOfWords, stemsOfDays } = book;
  const features = featuresOf(book);
  const conceptOf = conceptsOfPhrases(book);
  const phrasesWith = holdersOf(features.ofPhrases, features.count);
  const { lists: conceptsWith, counts } = conceptsHolding(phrasesWith, conceptOf);
  const weights = weightsOf(features, conceptsWith, concepts.length);
  const own = new Float64Array(conceptsWith.items.length);
  for (let i = 0; i < own.length; i++) {
    const inHundred = ((counts[i] ?? 0) * 100) / (concepts[conceptsWith.items[i] ?? 0]?.phrases ?? 1);
    own[i] = inHundred / (inHundred + halfOwn);
  }
  const stemNumbers = new Map<string, number>();
  for (let stem = 0; stem < stems.length; stem++) {
    if (stem < stemsOfWords || stem >= stemsOfWords + stemsOfDays) stemNumbers.set(stems[stem] ?? "", stem);
  }
  return {
    book,
    conceptsById: new Map(concepts.map((concept) => [concept.id, concept])),
    stemNumbers,
    features,
    weights,
    phrasesWith,
    conceptsWith,
    own,
    conceptOf,
    massOf: massesOf(features.ofPhrases, weights),
  };
};
