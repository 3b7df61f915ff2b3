import type { Understanding } from "../understand/understanding.ts";
import { type Answered, countsOf } from "./counts.ts";
import type { CandidateReader } from "./readCandidates.ts";
import { siftCandidates, tellCandidates } from "./siftCandidates.ts";
import type { Sifted, SiftedHit } from "./sifted.ts";

/** As the server has told results apart and counted them. */
const siftedThere = (
  answered: readonly Answered[],
  { filters }: Understanding,
  languages: readonly string[],
): Sifted => {
  const hits: SiftedHit[] = [];
  const totals = { withEverything: 0, askFirst: 0 };
  for (const { purpose, answer } of answered) {
    if (purpose.for !== "listings") continue;
    const { askFirst, hasAllWords } = purpose;
    totals[askFirst ? "askFirst" : "withEverything"] += answer.estimatedTotalHits;
    for (const hit of answer.hits) hits.push({ hit, askFirst, hasAllWords });
  }
  return { hits, ...totals, counts: countsOf(answered, filters, languages) };
};

/** What was found, those with everything and those to be asked first. @param languages spoken in the directory. */
export const sift = (
  answered: readonly Answered[],
  understanding: Understanding,
  languages: readonly string[],
  read: CandidateReader,
): Sifted => (tellCandidates(answered) ? siftCandidates : siftedThere)(answered, understanding, languages, read);
