import { z } from "zod";
import { type Listing, listingSchema } from "./listing.ts";
import { accessFactIds } from "./vocabulary/accessFacts.ts";

/** What is known of getting in and taking part: a fact that is not there is not known. */
const knownAccess = z.partialRecord(z.enum(accessFactIds), z.enum(["yes", "no"]));
export type KnownAccess = z.infer<typeof knownAccess>;

/** What a search result shows and no more: a phone downloads every card before the first result. */
export const cardSchema = listingSchema
  .pick({
    publicId: true,
    slug: true,
    title: true,
    summary: true,
    kinds: true,
    attending: true,
    sessions: true,
    cost: true,
    takingNew: true,
    example: true,
  })
  .extend({
    locality: z.string().optional(),
    /** The first half of the postcode: "M33". */
    outcode: z.string().optional(),
    access: knownAccess,
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
  const { publicId, slug, title, summary, kinds, attending, sessions, cost, takingNew, example, venue } = listing;
  const outcode = venue?.postcode === undefined ? undefined : outcodeOf(venue.postcode);
  return {
    ...{ publicId, slug, title, summary, kinds, attending, sessions, cost, takingNew, example },
    ...(venue?.locality !== undefined && { locality: venue.locality }),
    ...(outcode !== undefined && { outcode }),
    access: known(listing.access),
  };
};
