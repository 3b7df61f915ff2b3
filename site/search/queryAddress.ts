import { fromFragment, toFragment } from "../../search/fragment.ts";
import type { SearchQuery } from "../../search/query.ts";

/** The search is kept in the address after `#`, which is shared with the link and never sent to a server. */
export const queryInAddress = () => fromFragment(location.hash);

/** The link to a search from this page. An empty search still needs a `#`, or the page would be loaded anew. */
export const linkTo = (query: SearchQuery): string => `#${toFragment(query)}`;

/** What the browser's history keeps of the searches: each as a step, in a crisis one step alone, and nothing after leaving. */
type Kept = "steps" | "one-step" | "nothing";
let kept: Kept = "steps";
export const keepInHistory = (what: Kept): void => {
  kept = what;
};

/** Writes the search into the address: as a step to come back to, or in place of the one that is there. */
export function writeAddress(query: SearchQuery, how: "push" | "replace"): void {
  if (kept === "nothing") return;
  const address = location.pathname + location.search + (toFragment(query) && linkTo(query));
  if (address === location.pathname + location.search + location.hash) return;
  if (how === "push" && kept === "steps") history.pushState(null, "", address);
  else history.replaceState(null, "", address);
}

/** The page in the other language shows the same search. */
export function carryToOtherLanguage(query: SearchQuery): void {
  const fragment = toFragment(query);
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[hreflang]")) link.hash = fragment;
}

/** Whether a fragment leads to an element of this page, as the link past the header does. */
export const isPartOfPage = (fragment: string): boolean =>
  fragment.length > 1 && !fragment.includes("=") && document.getElementById(fragment.slice(1)) !== null;
