import { useEffect, useRef } from "react";
import { londonDate } from "../../search/sessions/calendar.ts";
import type { Found } from "./found.ts";
import { useScreen } from "./screen.ts";

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
    if (!support.keepsUnmetNeed || !found || found.results.total > 0) return;
    // Whether it is counted changes nothing for whoever searched.
    const timer = setTimeout(() => void tell(found, told.current).catch(() => "Not counted."), pause);
    return () => clearTimeout(timer);
  }, [found, support.keepsUnmetNeed]);
}

async function tell({ query, results }: Found, told: Set<string>): Promise<void> {
  // Most people find something.
  const { unmetNeedOf, unmetNeedPath } = await import("../../search/unmetNeed.ts");
  const need = unmetNeedOf(query, results, londonDate(new Date()));
  const body = need && JSON.stringify(need);
  if (!body || told.has(body)) return;
  told.add(body);
  const headers = { "content-type": "application/json" };
  await fetch(unmetNeedPath, { method: "POST", headers, body, credentials: "omit", referrerPolicy: "no-referrer" });
}
