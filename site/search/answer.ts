import type { SearchResults } from "../../search/results.ts";
import type { Words } from "../../search/vocabulary/term.ts";

/** What the search worker tells the screen. */
export interface SearchAnswer {
  readonly results: SearchResults;
  /** The search server was to answer and did not: this device did in its place. */
  readonly isInPlaceOfServer: boolean;
  /** What the concepts that were understood are called. */
  readonly conceptLabels: Readonly<Record<string, Words>>;
  /** What the search is called by: its words, without those that do not count. */
  readonly lookedFor: string;
  /** Of what the person has undone, what the words do not mean any more. */
  readonly undoneInVain: readonly string[];
}
