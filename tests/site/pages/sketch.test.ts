import { describe, expect, it } from "vitest";
import { compassEighth, sketch, sketchSize } from "../../../site/listing/sketch.ts";
import { nearbyPlaces } from "../../../site/listings/nearbyPlaces.ts";
import { saleVenue } from "../../fixtures/listing.ts";

const position = saleVenue.position ?? { lat: 0, lng: 0 };
const [north, east, southWest] = [0, 2, 5];

describe("The drawing of where a place is", () => {
  it("names the towns around it, nearest first, and nothing far away", () => {
    const nearby = nearbyPlaces(position, 8);
    expect(nearby[0]?.name).toBe("Sale");
    expect(nearby.map(({ miles }) => miles)).toEqual(nearby.map(({ miles }) => miles).sort((a, b) => a - b));
    expect(nearby.every(({ miles }) => miles <= 4)).toBe(true);
  });

  it("has north at the top and no name outside the picture or on another", () => {
    const { places } = sketch(position, nearbyPlaces(position, 8));
    expect(places.length).toBeGreaterThan(1);
    for (const place of places) {
      expect(place.x).toBeGreaterThan(0);
      expect(place.x).toBeLessThan(sketchSize.width);
      expect(place.y).toBeGreaterThan(0);
      expect(place.y).toBeLessThan(sketchSize.height);
    }
    const stretford = sketch(position, [
      { name: "North of it", position: { ...position, lat: position.lat + 0.01 }, miles: 0.7 },
    ]);
    expect(stretford.places[0]?.y).toBeLessThan(sketchSize.height / 2);
  });

  it("draws nothing in the middle of nowhere", () => {
    expect(sketch(position, []).places).toEqual([]);
    expect(nearbyPlaces({ lat: 55, lng: 3 }, 8)).toEqual([]);
  });

  it("says in which direction it lies", () => {
    const from = { lat: 53.4, lng: -2.3 };
    expect(compassEighth(from, { lat: 53.5, lng: -2.3 })).toBe(north);
    expect(compassEighth(from, { lat: 53.4, lng: -2.2 })).toBe(east);
    expect(compassEighth(from, { lat: 53.34, lng: -2.4 })).toBe(southWest);
  });
});
