import fc from "fast-check";
import { expect, test } from "vitest";
import { listAt } from "../../../search/packed/lists.ts";
import { packLists, unpackLists } from "../../../search/packed/packedLists.ts";

const rising = fc.uniqueArray(fc.nat(100_000)).map((items) => items.sort((a, b) => a - b));

test("lists come back from their bytes as they were", () => {
  fc.assert(
    fc.property(fc.array(rising), (lists) => {
      const unpacked = unpackLists(packLists(lists));
      expect(lists.map((_, i) => [...listAt(unpacked, i)])).toEqual(lists);
    }),
  );
});
