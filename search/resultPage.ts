import { resultsPerPage } from "./limits.ts";
import type { SearchQuery } from "./query.ts";
import type { SearchHit } from "./results.ts";

/** Which of so many results a page shows: those from `start` and before `end`. A page past the last is the last. */
export const pageOf = (total: number, asked: number): { page: number; pages: number; start: number; end: number } => {
  const pages = Math.ceil(total / resultsPerPage);
  const page = Math.max(1, Math.min(asked, pages));
  return { page, pages, start: (page - 1) * resultsPerPage, end: page * resultsPerPage };
};

/**
 * How a result lies to the place that was asked about.
 * @param miles from it; NaN where that is not known.
 * @param serving whether the listing serves the place from wherever it is.
 */
export const nearnessOf = (
  miles: number,
  serving: boolean,
  { withinMiles }: Pick<SearchQuery, "withinMiles">,
): Pick<SearchHit, "distanceMiles" | "servesPlace"> => {
  const isClose = withinMiles === undefined ? !Number.isNaN(miles) : miles <= withinMiles;
  return { ...(Number.isNaN(miles) ? {} : { distanceMiles: miles }), servesPlace: serving && !isClose };
};
