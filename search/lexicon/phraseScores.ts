import type { Bank } from "./bank.ts";

interface ConceptScores {
  readonly concept: number;
  /** The scores of its phrases, the best first. */
  readonly best: ArrayLike<number>;
}

/**
 * For each concept that has any of the features in a phrase, the best scores of its phrases. A score is made of what
 * a phrase and the features have in common, and all that the phrase tells.
 * @param mostPhrases of a concept that count.
 */
export const createPhraseScores = ({ book, weights, phrasesWith, conceptOf, massOf }: Bank, mostPhrases: number) => {
  const shared = new Float64Array(conceptOf.length);
  const touched = new Uint32Array(conceptOf.length);

  /** Into `shared`; gives how many phrases of `touched` have anything in common. */
  const compare = (features: ReadonlyMap<number, { readonly sure: number }>): number => {
    let count = 0;
    for (const [feature, { sure }] of features) {
      const amount = sure * (weights[feature] ?? 0);
      const end = phrasesWith.starts[feature + 1] ?? 0;
      for (let i = phrasesWith.starts[feature] ?? 0; i < end; i++) {
        const phrase = phrasesWith.items[i] ?? 0;
        const before = shared[phrase] ?? 0;
        if (before === 0) touched[count++] = phrase;
        shared[phrase] = before + amount;
      }
    }
    return count;
  };

  return (
    features: ReadonlyMap<number, { readonly sure: number }>,
    scoreOf: (shared: number, mass: number) => number,
  ): ConceptScores[] => {
    const count = compare(features);
    const best = new Float64Array(book.concepts.length * mostPhrases);
    const found = new Set<number>();
    for (let i = 0; i < count; i++) {
      const phrase = touched[i] ?? 0;
      const concept = conceptOf[phrase] ?? 0;
      const score = scoreOf(shared[phrase] ?? 0, massOf[phrase] ?? 1);
      shared[phrase] = 0;
      found.add(concept);
      const first = concept * mostPhrases;
      let place = first + mostPhrases - 1;
      if (score <= (best[place] ?? 0)) continue;
      for (; place > first && (best[place - 1] ?? 0) < score; place--) best[place] = best[place - 1] ?? 0;
      best[place] = score;
    }
    return Array.from(found, (concept) => ({
      concept,
      best: best.subarray(concept * mostPhrases, (concept + 1) * mostPhrases),
    }));
  };
};
