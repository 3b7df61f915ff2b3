import type { Listing } from "./listing.ts";
import { londonDate } from "./sessions/calendar.ts";
import { stillToCome } from "./sessions/stillToCome.ts";
import type { Snapshot } from "./snapshot.ts";

/**
 * The listings of a snapshot as both engines are given them: without the sessions that were over on its day. Where all are, it
 * is not known when it is on.
 */
export const searchedListings = ({
  listings,
  publishedAt,
}: Pick<Snapshot, "listings" | "publishedAt">): readonly Listing[] => {
  const today = londonDate(new Date(publishedAt));
  return listings.map((listing) => ({ ...listing, sessions: stillToCome(listing.sessions, today) }));
};
