import type { ConceptId } from "../lexicon/concept.ts";
import type { Bits } from "./bits.ts";
import type { FacetColumns } from "./facetColumns.ts";

/** How well each listing answers to a concept, by number, in eighths. */
export type Answers = Uint8Array;

/** Stands for everywhere among the numbers of areas. */
export const everywhereNumber = 0;

/** What is known of listings, but for their words. A listing is known by its number, from 0, in the order of the directory. */
export interface LoadedListings {
  readonly count: number;
  /** Those that have not been taken down. */
  readonly there: Bits;
  readonly publicIds: readonly string[];
  readonly columns: FacetColumns;
  /** Degrees; NaN where there is no position. */
  readonly latitudes: Float64Array;
  readonly longitudes: Float64Array;
  /** Codes of areas by number, from 1; 0 is everywhere. */
  readonly areas: readonly string[];
  readonly serves: Uint16Array;
  readonly servesEnds: Uint32Array;
  readonly answersTo: (concept: ConceptId) => Answers;
}
