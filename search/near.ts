import { type Near, type SearchQuery, usualMiles } from "./query.ts";

/** The same search around a place; the part of the map that was asked for before no longer counts. */
export function withNear(query: SearchQuery, near: Near): SearchQuery {
  const { bounds: _elsewhere, ...rest } = query;
  return { ...rest, near, withinMiles: query.withinMiles ?? usualMiles, page: 1 };
}
