import * as z from "zod/mini";
import type { Listing } from "./listing.ts";
import { type AccessFactId, accessFactIds } from "./vocabulary/accessFacts.ts";

/** What is known of getting in and taking part: a fact that is not there is not known. */
export type KnownAccess = Partial<Record<AccessFactId, "yes" | "no">>;

/** What a search result shows and no more: a phone downloads every card before it can show any. */
export type Card = Pick<
  Listing,
  "publicId" | "slug" | "title" | "summary" | "kinds" | "attending" | "sessions" | "cost" | "takingNew" | "example"
> & {
  locality?: string | undefined;
  /** The first half of the postcode: "M33". */
  outcode?: string | undefined;
  access: KnownAccess;
};

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/**
 * Tells a card from anything else, and no more: cards are made by `toCard`, of listings that were looked at in full, and a
 * phone has a thousand to get through.
 */
export const cardSchema = z.custom<Card>(
  (value) =>
    isObject(value) &&
    "publicId" in value &&
    typeof value.publicId === "string" &&
    "title" in value &&
    isObject(value.title),
);

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
