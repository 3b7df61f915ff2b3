import { milesBetween } from "../../search/distance.ts";
import type { Listing } from "../../search/listing.ts";
import type { Position } from "../../search/record.ts";

/** The listings with sessions at a place nearest to the directory's centre: from these the browser picks what is on soon. */
export function nearCentre(listings: readonly Listing[], centre: Position, howMany: number): readonly Listing[] {
  return listings
    .flatMap((listing) => {
      const { position } = listing.venue ?? {};
      const happensThere = position && listing.attending.includes("venue") && listing.sessions.length > 0;
      return happensThere && !isFull(listing) ? [{ listing, miles: milesBetween(centre, position) }] : [];
    })
    .sort((a, b) => a.miles - b.miles)
    .slice(0, howMany)
    .map(({ listing }) => listing);
}

const isFull = ({ takingNew }: Listing): boolean => takingNew.answer === "full" || takingNew.answer === "waiting-list";
