import fc from "fast-check";
import { expect, test } from "vitest";
import { addBit, bitsFrom, forEachBit, hasBit, howMany, noBits, placesIn } from "../../../search/answering/bits.ts";

const places = fc.uniqueArray(fc.nat(200)).map((some) => some.sort((a, b) => a - b));

test("the places of bits are those that were set, in order", () => {
  fc.assert(
    fc.property(places, (some) => {
      const bits = noBits(201);
      for (const at of some) addBit(bits, at);
      const each: number[] = [];
      forEachBit(bits, (at) => each.push(at));
      expect(each).toEqual(some);
      expect([...placesIn(bits)]).toEqual(some);
      expect(howMany(bits)).toBe(some.length);
    }),
  );
});

test("a bit is set where a value is large enough", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100, max: 8 }), fc.integer({ min: 1, max: 8 }), (values, least) => {
      const bits = bitsFrom(values, least);
      expect(Array.from(values, (_, at) => hasBit(bits, at))).toEqual(Array.from(values, (value) => value >= least));
    }),
  );
});
