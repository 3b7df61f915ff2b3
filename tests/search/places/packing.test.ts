import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { packAreas, unpackAreas } from "../../../search/places/areasFile.ts";
import { packedPattern, packNumbers, unpackNumbers } from "../../../search/places/numbers.ts";
import { packOutcodes, unpackOutcodes } from "../../../search/places/outcodesFile.ts";
import { packPlaces, unpackPlaces } from "../../../search/places/placesFile.ts";
import { packUnits, unpackUnits } from "../../../search/places/unitsFile.ts";

const position = fc.record({
  lat: fc.integer({ min: 490_000, max: 610_000 }).map((value) => value / 10_000),
  lng: fc.integer({ min: -90_000, max: 20_000 }).map((value) => value / 10_000),
});
const area = fc.constantFrom("E08000009", "E08000003", "W06000022");
const letter = fc.constantFrom(..."ABDEFGHJLNPQRSTUWXYZ");
const incode = fc.tuple(fc.integer({ min: 0, max: 9 }), letter, letter).map((parts) => parts.join(""));

test("numbers come back as they were, as text that JSON keeps as it is", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -2_000_000, max: 2_000_000 })), (numbers) => {
      const packed = packNumbers(numbers);
      expect(unpackNumbers(packed)).toEqual(numbers);
      expect(packed).toMatch(packedPattern);
      expect(JSON.stringify(packed)).toHaveLength(packed.length + 2);
    }),
  );
});

test("the postcodes of an outcode come back in alphabetical order", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.record({ incode, position, area }), { selector: (unit) => unit.incode }), (units) => {
      const file: unknown = JSON.parse(JSON.stringify(packUnits({ units, withoutPosition: ["9ZZ"] })));
      expect(unpackUnits(file)).toEqual({
        units: [...units].sort((a, b) => (a.incode < b.incode ? -1 : 1)),
        withoutPosition: ["9ZZ"],
      });
    }),
  );
});

test("outcodes, areas and places come back as they were", () => {
  const outcode = { outcode: "M33", position: { lat: 53.42, lng: -2.32 }, area: "E08000009", hasUnits: true };
  expect(unpackOutcodes(packOutcodes([outcode])).get("M33")).toEqual(outcode);
  const trafford = { code: "E08000009", name: "Trafford", position: { lat: 53.42, lng: -2.33 } };
  const nameless = { code: "N09000003", position: { lat: 54.6, lng: -5.93 } };
  expect([...unpackAreas(packAreas([trafford, nameless])).values()]).toEqual([trafford, nameless]);
  const newport = {
    names: ["Newport", "Casnewydd"] as [string, string],
    position: { lat: 51.5877, lng: -2.9984 },
    area: "W06000022",
    reachMiles: 2,
  };
  expect(unpackPlaces(packPlaces([newport]))).toEqual([newport]);
});

describe("a file that is not what it should be", () => {
  test.each([[null], [{}], ["<!doctype html>"], [{ format: 2 }]])("%j is refused", (content) => {
    expect(() => unpackUnits(content)).toThrow();
    expect(() => unpackOutcodes(content)).toThrow();
    expect(() => unpackPlaces(content)).toThrow();
    expect(() => unpackAreas(content)).toThrow();
  });
});
