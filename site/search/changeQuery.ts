import type { FilterGroup, Filters, SearchQuery } from "../../search/query.ts";
import { undoesHelp } from "../../search/understand/crisisHelp.ts";

const withFilters = (query: SearchQuery, filters: Filters): SearchQuery => ({ ...query, filters, page: 1 });

/** Chooses an option, or takes it back. */
export function toggled(query: SearchQuery, group: FilterGroup, id: string): SearchQuery {
  const chosen: readonly string[] = query.filters[group];
  const next = chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
  return withFilters(query, { ...query.filters, [group]: next });
}

/**
 * Where no words are left, nothing that they were taken to mean is left to be undone. Help in a crisis was undone for the
 * words as they were: others may tell of another crisis.
 */
export function withText(query: SearchQuery, text: string): SearchQuery {
  const words = text.trim();
  const isStill = (name: string): boolean => words === query.text.trim() || !undoesHelp(name);
  return { ...query, text, undone: words ? query.undone.filter(isStill) : [], page: 1 };
}

/** Without something that the words were taken to mean. */
export const withUndone = (query: SearchQuery, name: string): SearchQuery => ({
  ...query,
  undone: [...query.undone, name],
  page: 1,
});

export function withoutNear(query: SearchQuery): SearchQuery {
  const { near: _near, withinMiles: _miles, ...rest } = query;
  return { ...rest, sort: query.sort === "nearest" ? "best" : query.sort, page: 1 };
}

export function withinMiles(query: SearchQuery, miles: number | undefined): SearchQuery {
  const { withinMiles: _before, ...rest } = query;
  return { ...rest, ...(miles === undefined ? {} : { withinMiles: miles }), page: 1 };
}

/** What is in view on the map, instead of so many miles around a place; distances are still told from that place. */
export function withBounds(query: SearchQuery, bounds: SearchQuery["bounds"]): SearchQuery {
  const { bounds: _bounds, withinMiles: _miles, ...rest } = query;
  return bounds ? { ...rest, bounds, page: 1 } : withoutBounds(query);
}

export function withoutBounds(query: SearchQuery): SearchQuery {
  const { bounds: _bounds, ...rest } = query;
  return { ...rest, page: 1 };
}

export function withAge(query: SearchQuery, age: number | undefined): SearchQuery {
  const { age: _before, ...rest } = query;
  return { ...rest, ...(age === undefined ? {} : { age }), page: 1 };
}
