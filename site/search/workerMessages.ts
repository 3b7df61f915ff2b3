import type { SearchQuery } from "../../search/query.ts";
import type { SearchResults } from "../../search/results.ts";

/** What the page says to the search worker. */
export type ToWorker =
  | { readonly type: "index"; readonly index: ArrayBuffer }
  | { readonly type: "withdrawn"; readonly publicIds: readonly string[] }
  | { readonly type: "search"; readonly id: number; readonly query: SearchQuery };

/** What it answers. */
export type FromWorker =
  | { readonly type: "results"; readonly id: number; readonly results: SearchResults }
  | { readonly type: "failed"; readonly id: number; readonly message: string };
