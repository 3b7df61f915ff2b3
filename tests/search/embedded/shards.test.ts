import { describe, expect, test } from "vitest";
import { milesBetween } from "../../../search/distance.ts";
import { cutByPlace, reachMiles, shardAt } from "../../../search/embedded/shards.ts";
import type { Listing } from "../../../search/listing.ts";
import type { Position } from "../../../search/record.ts";
import { randomFrom } from "../../fixtures/random.ts";
import { syntheticListings } from "../../fixtures/syntheticListings.ts";

const random = randomFrom(7);
const towns = Array.from({ length: 40 }, () => ({ lat: 50.5 + random.next() * 8, lng: -5 + random.next() * 6 }));

/** Listings over the whole country, more in towns. */
const country: readonly Listing[] = syntheticListings(2000).map((listing) => {
  const town = random.one(towns);
  const position = { lat: town.lat + (random.next() - 0.5) * 0.3, lng: town.lng + (random.next() - 0.5) * 0.4 };
  const { venue } = listing;
  return venue?.position ? { ...listing, venue: { ...venue, position } } : listing;
});
const metAt = ({ attending, venue }: Listing): Position | undefined =>
  attending.includes("venue") ? venue?.position : undefined;
const isNotPlaced = (listing: Listing): boolean =>
  metAt(listing) === undefined || listing.attending.some((way) => way !== "venue");

describe("a directory cut by place", () => {
  const { shards, elsewhere } = cutByPlace(country, 300);

  test("has around every place all that is within reach of it, and all that serves at a distance", () => {
    for (let i = 0; i < 400; i++) {
      const place =
        i % 2
          ? { lat: 49.8 + random.next() * 9, lng: -6 + random.next() * 8 }
          : (metAt(random.one(country)) ?? { lat: 53.4, lng: -2.3 });
      const there = new Set(shardAt(shards, place)?.listings ?? elsewhere);
      for (const listing of country) {
        const position = metAt(listing);
        const isNear = position !== undefined && milesBetween(place, position) <= reachMiles;
        if (isNear || isNotPlaced(listing)) expect(there.has(listing), listing.publicId).toBe(true);
      }
    }
  });

  test("has parts that are far smaller than the whole", () => {
    expect(shards.length).toBeGreaterThan(5);
    const apart = shards.map(({ listings }) => listings.filter((listing) => !isNotPlaced(listing)).length);
    expect(Math.max(...apart)).toBeLessThan(country.length / 4);
  });

  test("keeps in each part the order of the whole, and every listing in some part", () => {
    const number = new Map(country.map((listing, i) => [listing, i]));
    for (const { listings } of shards) {
      const numbers = listings.map((listing) => number.get(listing) ?? -1);
      expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    }
    expect(new Set(shards.flatMap(({ listings }) => listings)).size).toBe(country.length);
  });

  test("is one part where it is small, and none where nobody goes anywhere", () => {
    expect(cutByPlace(country, 5000).shards).toHaveLength(1);
    const helplines = country.filter((listing) => metAt(listing) === undefined);
    expect(cutByPlace(helplines, 10)).toEqual({ shards: [], elsewhere: helplines });
    expect(cutByPlace([], 10)).toEqual({ shards: [], elsewhere: [] });
  });

  test("of ten thousand in one village there is one part: cutting it would help nobody", () => {
    const village = country.map((listing) =>
      listing.venue ? { ...listing, venue: { ...listing.venue, position: { lat: 53.42, lng: -2.32 } } } : listing,
    );
    expect(cutByPlace(village, 10).shards).toHaveLength(1);
  });
});
