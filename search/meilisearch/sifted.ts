import type { SearchResults } from "../results.ts";
import type { Hit } from "./answerSchema.ts";

/** A listing among the results. */
export interface SiftedHit {
  readonly hit: Hit;
  readonly askFirst: boolean;
  readonly hasAllWords: boolean;
}

/** What was found, and how many there are of everything. */
export interface Sifted extends Pick<SearchResults, "withEverything" | "askFirst" | "counts"> {
  readonly hits: readonly SiftedHit[];
}
