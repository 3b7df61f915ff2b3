import type { Listing } from "../../search/listing.ts";
import { activities } from "../../search/vocabulary/activities/terms.ts";
import { type ActivityId, activityIds } from "../../search/vocabulary/activities.ts";
import type { KindId } from "../../search/vocabulary/kinds.ts";

export interface ActivityListings {
  /** Absent for what is of the kind but names none of its activities. */
  readonly activity?: ActivityId;
  readonly listings: readonly Listing[];
}

/** The listings of a kind under its activities, each under every one it names; what names none comes last. */
export function byActivity(listings: readonly Listing[], kind: KindId): readonly ActivityListings[] {
  const ofKind = listings.filter((listing) => listing.kinds.includes(kind));
  const shown = activityIds.filter((id) => activities[id].kinds.includes(kind));
  const groups: ActivityListings[] = shown.map((activity) => ({
    activity,
    listings: ofKind.filter((listing) => listing.activities.includes(activity)),
  }));
  const others = ofKind.filter((listing) => !listing.activities.some((activity) => shown.includes(activity)));
  return [...groups, { listings: others }].filter((group) => group.listings.length > 0);
}
