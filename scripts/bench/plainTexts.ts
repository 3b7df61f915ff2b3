import type { Listing } from "../../search/listing.ts";
import type { Text } from "../../search/record.ts";
import { activities } from "../../search/vocabulary/activities/terms.ts";

/** The texts of a listing, one a field, as an engine off the shelf would be given them; the field that counts most first. */
export const plainFields = ["title", "activities", "summary", "organisation", "locality", "description"] as const;

export type PlainTexts = Readonly<Record<(typeof plainFields)[number], string>> & { readonly publicId: string };

const inBoth = (text: Text | undefined): string => [text?.en, text?.cy].filter(Boolean).join(" ");

export const plainTextsOf = (listing: Listing): PlainTexts => ({
  publicId: listing.publicId,
  title: inBoth(listing.title),
  activities: listing.activities.map((id) => inBoth(activities[id].label)).join(", "),
  summary: inBoth(listing.summary),
  organisation: inBoth(listing.organisation?.name),
  locality: listing.venue?.locality ?? "",
  description: inBoth(listing.description),
});
