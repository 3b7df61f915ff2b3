import type { SearchQuery } from "./query.ts";
import type { SearchResults } from "./results.ts";

/** The one port through which listings are found. Engines answer one contract suite alike. */
export interface SearchEngine {
  search(query: SearchQuery): Promise<SearchResults>;
}
