import { describe, expect, test } from "vitest";
import { cardSchema, toCard } from "../../../search/card.ts";
import { accessOf, aListing, saleVenue } from "../../fixtures/listing.ts";
import { syntheticListings } from "../../fixtures/syntheticListings.ts";

describe("A listing as a card", () => {
  test("every listing makes one", () => {
    for (const listing of syntheticListings(50)) expect(cardSchema.parse(toCard(listing))).toEqual(toCard(listing));
  });

  test("facts that are not known are left out", () => {
    const access = accessOf({ "step-free": "yes", quiet: "no" });
    expect(toCard(aListing({ access })).access).toEqual({ "step-free": "yes", quiet: "no" });
  });

  test("it tells the place, never the address or who to ring", () => {
    const card = toCard(aListing({ venue: saleVenue, contact: { name: "Bartholomew", phone: "0161 496 0123" } }));
    expect(card).toMatchObject({ locality: "Sale", outcode: "M33" });
    expect(JSON.stringify(card)).not.toMatch(/Example Road|7ZF|Bartholomew|0123/);
  });
});
