import fc from "fast-check";
import { expect, test } from "vitest";
import { fromVarints, toVarints } from "../../../search/packed/varint.ts";

test("numbers come back from their bytes as they were", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 28 - 1 })), (numbers) => {
      expect([...fromVarints(toVarints(numbers))]).toEqual(numbers);
    }),
  );
});
