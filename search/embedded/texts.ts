import type { Listing } from "../listing.ts";
import type { Text } from "../record.ts";
import { activities } from "../vocabulary/activities.ts";
import { audiences } from "../vocabulary/audiences.ts";
import { kinds } from "../vocabulary/kinds.ts";
import type { Term } from "../vocabulary/term.ts";

/** What a listing is found by, and how much a word says there. */
export const fieldWeights = {
  title: 8,
  activities: 4,
  organisation: 3,
  locality: 3,
  summary: 3,
  audiences: 2,
  kinds: 1,
  description: 1,
} as const;
export type TextField = keyof typeof fieldWeights;

const both = (text: Text | undefined): string => (text === undefined ? "" : `${text.en} ${text.cy ?? ""}`);
const labels = <Id extends string>(ids: readonly Id[], vocabulary: Readonly<Record<Id, Term>>): string =>
  ids.map((id) => `${vocabulary[id].label.en} ${vocabulary[id].label.cy}`).join(" ");

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
  activities: labels(listing.activities, activities),
  organisation: both(listing.organisation?.name),
  locality: localityOf(listing),
  summary: both(listing.summary),
  audiences: labels(listing.eligibility.audiences, audiences),
  kinds: labels(listing.kinds, kinds),
  description: both(listing.description),
});
