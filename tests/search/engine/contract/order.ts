import { describe, expect, test } from "vitest";
import { resultsPerPage } from "../../../../search/limits.ts";
import type { Asker } from "../asking.ts";
import { sale, smallDirectory } from "../smallDirectory.ts";

export const orderContract = ({ search, find }: Asker): void => {
  describe("order", () => {
    test("soonest is by the next time it is on", async () => {
      const ids = (await find({ sort: "soonest" })).filter((id) =>
        ["teadance", "choir001", "walkers1", "helpline"].includes(id),
      );
      // Wednesday afternoon, Thursday morning, Tuesday evening; the helpline keeps no sessions.
      expect(ids).toEqual(["teadance", "walkers1", "choir001", "helpline"]);
    });

    test("the same search gives the same answer", async () => {
      const asking = { text: "group", near: sale, filters: { access: ["step-free"] } } as const;
      expect(await search({ ...asking, filters: { access: ["step-free"] } })).toEqual(
        await search({ ...asking, filters: { access: ["step-free"] } }),
      );
    });

    test("listings alike come in the order of the directory", async () => {
      expect(await find({})).toEqual(smallDirectory.map((listing) => listing.publicId).slice(0, resultsPerPage));
    });
  });
};
