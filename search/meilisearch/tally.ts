import type { SearchResults } from "../results.ts";
import type { Understanding } from "../understand/understanding.ts";
import type { Hit } from "./answerSchema.ts";
import type { AnsweredAsk } from "./ask.ts";
import { countsOf } from "./counts.ts";

/** A listing among the results. */
export interface TalliedHit {
  readonly hit: Hit;
  readonly askFirst: boolean;
  readonly hasAllWords: boolean;
}

/** What was found, and how many there are of everything. */
export interface Tally extends Pick<SearchResults, "withEverything" | "askFirst" | "counts"> {
  readonly hits: readonly TalliedHit[];
}

/** As the server has told results apart and counted them. @param languages spoken in the directory. */
export const tally = (
  answered: readonly AnsweredAsk[],
  { filters }: Understanding,
  languages: readonly string[],
): Tally => {
  const hits: TalliedHit[] = [];
  const totals = { withEverything: 0, askFirst: 0 };
  for (const { purpose, answer } of answered) {
    if (purpose.for !== "listings" && purpose.for !== "nearby") continue;
    const { askFirst, hasAllWords } = purpose;
    if (purpose.for === "listings") totals[askFirst ? "askFirst" : "withEverything"] += answer.estimatedTotalHits;
    for (const hit of answer.hits) hits.push({ hit, askFirst, hasAllWords });
  }
  return { hits, ...totals, counts: countsOf(answered, filters, languages) };
};
