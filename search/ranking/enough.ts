import type { Understanding } from "../understand/understanding.ts";

/** A listing is found by a part of the words that tells this share of them, by how well it says what the listing is. */
const leastTold = 0.28;
/** Words in another language, or names, that the lexicon has never heard: so much of them is enough wherever it stands. */
const leastHeld = 0.4;
const mostlyUnknown = 0.6;

/**
 * Where no listing has all words and none answers to a concept: whether one has enough of the words.
 * @param rarities of the understanding's words, in their order.
 */
export const enoughOf = ({ words, isOnly }: Understanding, rarities: readonly number[]) => {
  const all = rarities.reduce((sum, one) => sum + one, 0);
  const unknown = words.filter(({ isKnown }) => !isKnown).length / Math.max(1, words.length);
  /** @param strengths for each of the words: how well it says what the listing is, from 0 to 1. */
  return (strengths: ArrayLike<number>): boolean => {
    if (isOnly) return false;
    let told = 0;
    let held = 0;
    for (const [i, one] of rarities.entries()) {
      told += one * (strengths[i] ?? 0);
      if ((strengths[i] ?? 0) > 0) held += one;
    }
    return told >= leastTold * all ? told > 0 : unknown > mostlyUnknown && held >= leastHeld * all && held > 0;
  };
};
