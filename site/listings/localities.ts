import type { Listing } from "../../search/listing.ts";
import { toSlug } from "../addresses.ts";

export interface Locality {
  readonly name: string;
  readonly slug: string;
  readonly listings: readonly Listing[];
}

/** The towns and villages where something happens, by name. Two spellings of one slug are one place. */
export function localities(listings: readonly Listing[]): readonly Locality[] {
  const bySlug = Map.groupBy(
    listings.filter((listing) => localitySlug(listing)),
    localitySlug,
  );
  return [...bySlug]
    .map(([slug, found]) => ({ name: found[0]?.venue?.locality ?? slug, slug, listings: found }))
    .sort((a, b) => a.name.localeCompare(b.name, "en-GB"));
}

const localitySlug = (listing: Listing): string => toSlug(listing.venue?.locality ?? "");
