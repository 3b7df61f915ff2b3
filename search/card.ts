import { z } from "zod";
import { type Listing, listingSchema } from "./listing.ts";
import { accessFactIds } from "./vocabulary/accessFacts.ts";

/** What is known of getting in and taking part: a fact that is not there is not known. */
const knownAccess = z.partialRecord(z.enum(accessFactIds), z.enum(["yes", "no"]));
export type KnownAccess = z.infer<typeof knownAccess>;

/** What a search result shows: the listing without what only its own page needs. */
export const cardSchema = listingSchema
  .pick({
    publicId: true,
    slug: true,
    title: true,
    summary: true,
    kinds: true,
    activities: true,
    attending: true,
    sessions: true,
    cost: true,
    takingNew: true,
    lastChecked: true,
    example: true,
  })
  .extend({
    organisation: listingSchema.shape.organisation.unwrap().shape.name.optional(),
    locality: z.string().optional(),
    /** The first half of the postcode: "M33". */
    outcode: z.string().optional(),
    position: listingSchema.shape.venue.unwrap().shape.position,
    access: knownAccess,
    photo: listingSchema.shape.photos.element.optional(),
  });
export type Card = z.infer<typeof cardSchema>;

const known = (access: Listing["access"]): KnownAccess => {
  const facts: KnownAccess = {};
  for (const id of accessFactIds) {
    const answer = access[id];
    if (answer !== "unknown") facts[id] = answer;
  }
  return facts;
};

const outcodeOf = (postcode: string): string | undefined => postcode.trim().split(/\s+/)[0]?.toUpperCase();

export const toCard = (listing: Listing): Card => {
  const { publicId, slug, title, summary, kinds, activities, attending, sessions, cost, takingNew, example } = listing;
  const { lastChecked, organisation, venue, photos } = listing;
  const outcode = venue?.postcode === undefined ? undefined : outcodeOf(venue.postcode);
  return {
    ...{ publicId, slug, title, summary, kinds, activities, attending, sessions, cost, takingNew, example },
    ...(lastChecked && { lastChecked }),
    ...(organisation && { organisation: organisation.name }),
    ...(venue?.locality !== undefined && { locality: venue.locality }),
    ...(outcode !== undefined && { outcode }),
    ...(venue?.position && { position: venue.position }),
    access: known(listing.access),
    ...(photos[0] && { photo: photos[0] }),
  };
};
