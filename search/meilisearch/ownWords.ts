import { holdingEnough } from "../embedded/findWords.ts";
import type { Listing } from "../listing.ts";
import { typoBudget } from "../text/typos.ts";
import { stemOf, wordsOf } from "../text/words.ts";
import { textsOf } from "../texts.ts";

/**
 * The words of listings that are taken as they stand, by their stems, as they are asked for: enough listings hold them, so
 * that a slip would only bring in other words.
 */
export const ownWordsOf = (listings: readonly Listing[]): string[] => {
  const holding = new Map<string, number>();
  for (const listing of listings) {
    for (const word of new Set(wordsOf(Object.values(textsOf(listing)).join(" ")))) {
      holding.set(word, (holding.get(word) ?? 0) + 1);
    }
  }
  const own = new Set<string>();
  for (const [word, listings] of holding) if (listings >= holdingEnough) own.add(word).add(stemOf(word));
  // No others are forgiven any slips.
  return [...own].filter((word) => typoBudget(word) > 0);
};
