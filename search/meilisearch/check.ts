import type { Listing } from "../listing.ts";
import { indexFor, type MeilisearchConnection } from "./connection.ts";
import type { Made } from "./documents.ts";
import { type Drift, findDrift } from "./drift.ts";
import { plainly } from "./failure.ts";

/** In what the index is not what it should be for these listings. Reads every document back and changes nothing. */
export function checkListings(
  connection: MeilisearchConnection,
  listings: readonly Listing[],
  made: Made = {},
): Promise<Drift> {
  return plainly(() => findDrift(indexFor(connection), listings, { ...made, thorough: true }));
}
