import type { Listing } from "../../search/listing.ts";
import type { LanguageTag } from "../../search/vocabulary/term.ts";
import type { NearbyPlace } from "../listings/nearbyPlaces.ts";
import type { Messages } from "../messages/messages.ts";

/** What every part of the listing page is given: the same when built and in the editor's preview. */
export interface ListingPart {
  readonly listing: Listing;
  readonly messages: Messages;
  readonly language: LanguageTag;
  /** Towns and villages around the venue, for a small drawing of where it is; a preview goes without. */
  readonly nearby?: readonly NearbyPlace[];
}
