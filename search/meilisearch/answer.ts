import { mostPoints, resultsPerPage } from "../limits.ts";
import { askedOf } from "../match/asked.ts";
import { rowLength } from "../match/facets.ts";
import { toAskOf } from "../match/match.ts";
import type { SearchQuery } from "../query.ts";
import type { SearchHit, SearchResults, ToAsk } from "../results.ts";
import type { Understanding } from "../understand/understanding.ts";
import type { Hit } from "./answerSchema.ts";
import { type Answered, countsOf } from "./counts.ts";
import type { Evidence } from "./evidence.ts";
import { type Found, foundIn, inOrder } from "./found.ts";
import { rowLayout, unpackRow } from "./row.ts";
import type { NextStartOf } from "./timetable.ts";
import { MeilisearchUnavailable } from "./unavailable.ts";

/** What an answer is read with, beside what was asked. */
export interface Reading {
  readonly understanding: Understanding;
  /** Absent where no words were given. */
  readonly evidence: Evidence | undefined;
  /** That are spoken anywhere in the directory. */
  readonly languages: readonly string[];
  readonly nextStartOf: NextStartOf;
  readonly now: Date;
}

const toAsk = ({ row = "", languages = [] }: Hit, { filters, age }: Understanding): ToAsk[] => {
  const layout = rowLayout(languages);
  const rows = unpackRow(row);
  if (rows.length !== rowLength(layout)) throw new MeilisearchUnavailable("version");
  return toAskOf({ layout, rows }, 0, askedOf({ filters, age }, layout));
};

const hitOf = (
  { hit, askFirst, miles, serving }: Found,
  query: SearchQuery,
  understanding: Understanding,
): SearchHit => {
  const isClose = query.withinMiles === undefined ? !Number.isNaN(miles) : miles <= query.withinMiles;
  return {
    publicId: hit.publicId,
    toAsk: askFirst ? toAsk(hit, understanding) : [],
    ...(Number.isNaN(miles) ? {} : { distanceMiles: miles }),
    servesPlace: serving && !isClose,
  };
};

const pointsOf = (found: readonly Found[]): SearchResults["points"] =>
  found
    .flatMap(({ hit: { publicId, lat, lng } }) =>
      lat === undefined || lng === undefined ? [] : [{ publicId, position: { lat, lng } }],
    )
    .slice(0, mostPoints);

const totalOf = (answered: readonly Answered[], askFirst: boolean): number =>
  answered.reduce(
    (sum, { purpose, answer }) =>
      purpose.for === "listings" && purpose.askFirst === askFirst ? sum + answer.estimatedTotalHits : sum,
    0,
  );

/** What Meilisearch has answered, as the answer to the search. */
export const resultsOf = (query: SearchQuery, answered: readonly Answered[], reading: Reading): SearchResults => {
  const { understanding, evidence, languages, nextStartOf, now } = reading;
  const found = inOrder(foundIn(answered, query, evidence), query, evidence !== undefined, nextStartOf, now);
  const [withEverything, askFirst] = [totalOf(answered, false), totalOf(answered, true)];
  const total = withEverything + askFirst;
  const pages = Math.ceil(total / resultsPerPage);
  const page = Math.max(1, Math.min(query.page, pages));
  const shown = found.slice((page - 1) * resultsPerPage, page * resultsPerPage);
  return {
    total,
    withEverything,
    askFirst,
    hits: shown.map((one) => hitOf(one, query, understanding)),
    page,
    pages,
    counts: countsOf(answered, understanding.filters, languages),
    understood: [...understanding.understood],
    crisis: [...understanding.crisis],
    points: pointsOf(found),
  };
};
