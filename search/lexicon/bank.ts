import { allWordsOf } from "../text/words.ts";
import type { ConceptId } from "./concept.ts";
import { featuresOf, isPair } from "./features.ts";
import type { Lexicon } from "./lexicon.ts";
import { sayingsOf } from "./sayings.ts";

/** All phrases of a lexicon, ready to be searched. Phrases, concepts and features are known by their numbers. */
export interface Bank {
  readonly concepts: readonly ConceptId[];
  /** For each phrase: its concept, and all that its features tell together. */
  readonly conceptOf: Uint16Array;
  readonly massOf: Float32Array;
  /** The phrases that hold a feature, and how much the feature tells. */
  readonly features: ReadonlyMap<string, { readonly phrases: readonly number[]; readonly weight: number }>;
  /** Single words without endings, in order. */
  readonly words: readonly string[];
}

const pairsBesideWords = 0.6;

/** How much a feature tells that so many of all concepts share: a word of every concept tells nothing. */
export const tellingOf = (concepts: number, sharing: number): number =>
  Math.log(1 + (concepts - sharing + 0.5) / (sharing + 0.5)) / Math.log(1 + (concepts - 0.5) / 1.5);

export const createBank = (lexicon: Lexicon): Bank => {
  const concepts = [...lexicon.keys()];
  const phrases = [...lexicon].flatMap(([id, concept], number) =>
    sayingsOf(id, concept).map((saying) => ({ number, features: featuresOf(allWordsOf(saying)) })),
  );
  const holding = new Map<string, { phrases: number[]; concepts: Set<number> }>();
  for (const [phrase, { number, features }] of phrases.entries()) {
    for (const feature of features) {
      const held = holding.get(feature) ?? { phrases: [], concepts: new Set() };
      held.phrases.push(phrase);
      held.concepts.add(number);
      holding.set(feature, held);
    }
  }
  const features = new Map(
    [...holding].map(([feature, held]) => {
      const telling = tellingOf(concepts.length, held.concepts.size);
      return [feature, { phrases: held.phrases, weight: isPair(feature) ? pairsBesideWords * telling : telling }];
    }),
  );
  const massOf = Float32Array.from(phrases, (phrase) =>
    phrase.features.reduce((sum, feature) => sum + (features.get(feature)?.weight ?? 0), 0),
  );
  return {
    concepts,
    conceptOf: Uint16Array.from(phrases, ({ number }) => number),
    massOf,
    features,
    words: [...features.keys()].filter((feature) => !isPair(feature)).sort(),
  };
};
