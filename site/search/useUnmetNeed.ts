import { useEffect, useRef } from "react";
import { londonDate } from "../../search/sessions/calendar.ts";
import { unmetNeedOf, unmetNeedPath } from "../../search/unmetNeed.ts";
import { useScreen } from "./screen.ts";
import type { Found } from "./useResults.ts";

/** Somebody who types goes on within this. */
const pause = 3000;

/**
 * Where the directory counts searches that find nothing: tells our own server what was understood, once for each kind of
 * search, when somebody has stopped typing. Never the words, and no cookie.
 */
export function useUnmetNeed(found: Found | undefined): void {
  const { support } = useScreen();
  const told = useRef(new Set<string>());
  useEffect(() => {
    if (!support.keepsUnmetNeed || !found) return;
    const timer = setTimeout(() => {
      const need = unmetNeedOf(found.query, found.results, londonDate(new Date()));
      const body = need && JSON.stringify(need);
      if (!body || told.current.has(body)) return;
      told.current.add(body);
      const headers = { "content-type": "application/json" };
      // Whether it is counted changes nothing for whoever searched.
      fetch(unmetNeedPath, { method: "POST", headers, body, credentials: "omit", referrerPolicy: "no-referrer" }).catch(
        () => "Not counted.",
      );
    }, pause);
    return () => clearTimeout(timer);
  }, [found, support.keepsUnmetNeed]);
}
