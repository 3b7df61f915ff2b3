import type { Listing } from "./listing.ts";
import type { Text } from "./record.ts";

/** Where a word of a listing may stand, and how much it says there. What the listing is about, `answersOf` tells. */
export const fieldWeights = {
  title: 8,
  organisation: 3,
  locality: 3,
  summary: 3,
  description: 1,
} as const;
export type TextField = keyof typeof fieldWeights;

const both = (text: Text | undefined): string => (text === undefined ? "" : `${text.en} ${text.cy ?? ""}`);

const localityOf = ({ venue, serves }: Listing): string =>
  [
    venue?.locality,
    venue?.addressPrivate ? undefined : both(venue?.name),
    venue?.postcode?.split(" ")[0],
    ...serves.areas.map((area) => area.name),
  ].join(" ");

/** Public words alone: no phone number, no name of a contact, no address ever gets into an index. */
export const textsOf = (listing: Listing): Record<TextField, string> => ({
  title: both(listing.title),
  organisation: both(listing.organisation?.name),
  locality: localityOf(listing),
  summary: both(listing.summary),
  description: both(listing.description),
});
