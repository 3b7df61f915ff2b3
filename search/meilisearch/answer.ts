import { mostPoints } from "../limits.ts";
import { askedOf } from "../match/asked.ts";
import { toAskOf } from "../match/match.ts";
import type { SearchQuery } from "../query.ts";
import { nearnessOf, pageOf } from "../resultPage.ts";
import type { SearchHit, SearchResults, ToAsk } from "../results.ts";
import { missingOf } from "../understand/missing.ts";
import type { Understanding } from "../understand/understanding.ts";
import type { Hit } from "./answerSchema.ts";
import type { AnsweredAsk } from "./ask.ts";
import type { DirectoryFacts } from "./directoryFacts.ts";
import type { Evidence } from "./evidence.ts";
import { type Found, foundIn, inOrder, type NextStartOf } from "./found.ts";
import { facetsOfHit } from "./row.ts";
import { tally } from "./tally.ts";

/** What an answer is read with, beside what was asked. */
export interface Reading {
  readonly understanding: Understanding;
  /** Absent where no words were given. */
  readonly evidence: Evidence | undefined;
  readonly directory: DirectoryFacts;
  /** Only for "soonest". */
  readonly nextStartOf: NextStartOf | undefined;
  readonly now: Date;
}

const toAsk = (hit: Hit, { filters, age }: Understanding): ToAsk[] => {
  const facets = facetsOfHit(hit);
  return toAskOf(facets, 0, askedOf({ filters, age }, facets.layout));
};

const hitOf = (
  { hit, askFirst, miles, serving }: Found,
  query: SearchQuery,
  understanding: Understanding,
): SearchHit => ({
  publicId: hit.publicId,
  toAsk: askFirst ? toAsk(hit, understanding) : [],
  ...nearnessOf(miles, serving, query),
});

const pointsOf = (found: readonly Found[]): SearchResults["points"] => {
  const points: SearchResults["points"] = [];
  for (const { hit } of found) {
    if (points.length === mostPoints) break;
    const { publicId, lat, lng } = hit;
    if (lat !== undefined && lng !== undefined) points.push({ publicId, position: { lat, lng } });
  }
  return points;
};

/** What Meilisearch has answered, as the answer to the search. */
export const resultsOf = (query: SearchQuery, answered: readonly AnsweredAsk[], reading: Reading): SearchResults => {
  const { understanding, evidence, directory, nextStartOf, now } = reading;
  const { languages, answeredConcepts } = directory;
  const { hits, withEverything, askFirst, counts } = tally(answered, understanding, languages);
  const found = inOrder(foundIn(hits, query, evidence), query, evidence !== undefined, nextStartOf, now);
  const total = withEverything + askFirst;
  const { page, pages, start, end } = pageOf(total, query.page);
  const unanswered = understanding.concepts.flatMap(({ id }) => (answeredConcepts.has(id) ? [] : [id]));
  return {
    total,
    withEverything,
    askFirst,
    hits: found.slice(start, end).map((one) => hitOf(one, query, understanding)),
    page,
    pages,
    counts,
    understood: [...understanding.understood],
    unanswered,
    missing: missingOf(understanding.concepts, unanswered),
    crisis: [...understanding.crisis],
    points: pointsOf(found),
  };
};
