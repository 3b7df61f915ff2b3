import type { FilterGroup, SearchQuery } from "../../../search/query.ts";

/** One thing to do differently. */
export type Change =
  /** The words, rightly spelt. */
  | { readonly kind: "spelling"; readonly text: string }
  /** Only these of the words; none where empty. */
  | { readonly kind: "words"; readonly text: string }
  /** Farther from the place; any distance where absent. */
  | { readonly kind: "within"; readonly miles?: number }
  | { readonly kind: "beyond-map" }
  /** Another option than the one asked for: on a Thursday, online. */
  | { readonly kind: "instead"; readonly group: FilterGroup; readonly id: string }
  /** Without what was asked for of a group. */
  | { readonly kind: "without"; readonly group: FilterGroup; readonly ids: readonly string[] }
  | { readonly kind: "any-age" }
  /** Only these words, wherever and whenever. */
  | { readonly kind: "words-alone"; readonly text: string };

/** A way to look differently, before it is known what it gives. */
export interface Way {
  readonly change: Change;
  readonly query: SearchQuery;
}

/** A way to look differently, and how many results it gives. */
export interface Loosening extends Way {
  readonly total: number;
}

/** How many results a search has. */
export type Count = (query: SearchQuery) => Promise<number>;

/** Up to so many results are few: what lies beside them is offered as well. */
export const few = 3;
