import type { SearchResults } from "../results.ts";
import type { Understanding } from "../understand/understanding.ts";
import type { Hit } from "./answerSchema.ts";
import type { Answered } from "./ask.ts";
import { countsOf } from "./counts.ts";

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

/** As the server has told results apart and counted them. @param languages spoken in the directory. */
export const sift = (
  answered: readonly Answered[],
  { filters }: Understanding,
  languages: readonly string[],
): Sifted => {
  const hits: SiftedHit[] = [];
  const totals = { withEverything: 0, askFirst: 0 };
  for (const { purpose, answer } of answered) {
    if (purpose.for !== "listings" && purpose.for !== "nearby") continue;
    const { askFirst, hasAllWords } = purpose;
    if (purpose.for === "listings") totals[askFirst ? "askFirst" : "withEverything"] += answer.estimatedTotalHits;
    for (const hit of answer.hits) hits.push({ hit, askFirst, hasAllWords });
  }
  return { hits, ...totals, counts: countsOf(answered, filters, languages) };
};
