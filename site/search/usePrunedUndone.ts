import { useEffect } from "react";
import type { SearchQuery } from "../../search/query.ts";
import type { Found } from "./found.ts";
import { untilTypingRests } from "./useRested.ts";

/** Takes out of the search what was undone and is not said any more, once typing rests. */
export function usePrunedUndone(
  query: SearchQuery,
  found: Found | undefined,
  draft: (query: SearchQuery) => void,
): void {
  useEffect(() => {
    if (found?.query !== query || found.undoneInVain.length === 0) return;
    const undone = query.undone.filter((name) => !found.undoneInVain.includes(name));
    const timer = setTimeout(() => draft({ ...query, undone }), untilTypingRests);
    return () => clearTimeout(timer);
  }, [query, found, draft]);
}
