import { useCallback, useEffect, useRef, useState } from "react";
import type { Ignored } from "../../search/fragment.ts";
import type { SearchQuery } from "../../search/query.ts";
import { isPartOfPage, queryInAddress, writeAddress } from "./queryAddress.ts";

/** Browsers stop a page that writes its address at every letter. */
const typingPause = 400;

interface QueryState {
  readonly query: SearchQuery;
  /** Parts of the link that could not be used. */
  readonly ignored: readonly Ignored[];
  /** A change worth coming back to with the back button. */
  readonly commit: (query: SearchQuery) => void;
  /** A change on the way to one: a letter typed. */
  readonly draft: (query: SearchQuery) => void;
}

/** The search that the address tells, and goes on telling. */
export function useQuery(): QueryState {
  const [{ query, ignored }, setState] = useState(queryInAddress);
  const pause = useRef<number>(undefined);
  const shown = useRef(query);
  shown.current = query;

  useEffect(() => {
    const read = () => {
      clearTimeout(pause.current);
      // A link to a part of the page is no search: the one that is shown stays.
      if (isPartOfPage(location.hash)) writeAddress(shown.current, "replace");
      else setState(queryInAddress());
    };
    // Not `hashchange` too: it comes later, when a letter may have been typed that the address does not have yet.
    addEventListener("popstate", read);
    return () => removeEventListener("popstate", read);
  }, []);

  const commit = useCallback((next: SearchQuery) => {
    clearTimeout(pause.current);
    writeAddress(next, "push");
    setState({ query: next, ignored: [] });
  }, []);

  const draft = useCallback((next: SearchQuery) => {
    clearTimeout(pause.current);
    pause.current = window.setTimeout(writeAddress, typingPause, next, "replace");
    setState({ query: next, ignored: [] });
  }, []);

  return { query, ignored, commit, draft };
}
