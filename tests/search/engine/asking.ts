import { emptyFilters, emptyQuery } from "../../../search/emptyQuery.ts";
import type { SearchEngine } from "../../../search/engine.ts";
import type { Listing } from "../../../search/listing.ts";
import type { Filters, SearchQuery } from "../../../search/query.ts";
import type { SearchResults } from "../../../search/results.ts";

/** Makes an engine that knows these listings and no others, takes it to be `now`, and knows which have been taken down. */
export type MakeEngine = (
  listings: readonly Listing[],
  now: Date,
  without?: readonly string[],
) => Promise<SearchEngine>;

/** A Wednesday morning. */
export const now = new Date("2026-11-25T09:00:00Z");

export type Asking = Partial<Omit<SearchQuery, "filters">> & { filters?: Partial<Filters> };

export const ask = (asking: Asking): SearchQuery => ({
  ...emptyQuery,
  ...asking,
  filters: { ...emptyFilters, ...asking.filters },
});

/** What a part of the contract asks: of the small directory, or of engines it makes for itself. */
export interface Asker {
  readonly search: (asking: Asking) => Promise<SearchResults>;
  /** The public ids on the first page. */
  readonly find: (asking: Asking) => Promise<string[]>;
  readonly makeEngine: MakeEngine;
}

/** Every result over all pages, in order. */
export const allIds = async (engine: SearchEngine, query: SearchQuery): Promise<string[]> => {
  const first = await engine.search({ ...query, page: 1 });
  const ids = first.hits.map((hit) => hit.publicId);
  for (let page = 2; page <= first.pages; page++) {
    ids.push(...(await engine.search({ ...query, page })).hits.map((hit) => hit.publicId));
  }
  return ids;
};
