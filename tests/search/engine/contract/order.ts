import { beforeAll, describe, expect, test } from "vitest";
import type { SearchEngine } from "../../../../search/engine.ts";
import { resultsPerPage } from "../../../../search/limits.ts";
import { aListing, saleVenue } from "../../../fixtures/listing.ts";
import { type Asker, ask, now } from "../asking.ts";
import { sale, smallDirectory } from "../smallDirectory.ts";

export const orderContract = ({ search, find, makeEngine }: Asker): void => {
  describe("order", () => {
    test("soonest is by the next time it is on", async () => {
      const ids = (await find({ sort: "soonest" })).filter((id) =>
        ["teadance", "choir001", "walkers1", "helpline"].includes(id),
      );
      // Wednesday afternoon, Thursday morning, Tuesday evening; the helpline keeps no sessions.
      expect(ids).toEqual(["teadance", "walkers1", "choir001", "helpline"]);
    });

    describe("of very many that words find near a place", () => {
      const cornwall = { ...saleVenue, position: { lat: 50.26, lng: -5.05 } };
      const firstHere = 1_300;
      /** Those far away are told of by their titles, and come first in the directory. */
      const walks = Array.from({ length: 1_400 }, (_, i) =>
        aListing({
          publicId: `walk${String(i).padStart(4, "0")}`,
          title: { en: i < firstHere ? "Walking, the walk" : "Strollers" },
          summary: { en: "Walking together." },
          activities: ["walking"],
          attending: i === firstHere ? ["phone"] : ["venue"],
          serves: { everywhere: true, areas: [] },
          venue: i < firstHere ? cornwall : saleVenue,
        }),
      );
      let engine: SearchEngine;
      beforeAll(async () => {
        engine = await makeEngine(walks, now);
      });

      test.each([
        ["walking ", "best"],
        ["walking ", "nearest"],
        ["walking together ", "best"],
        ["walking together ", "nearest"],
      ] as const)("the nearest are first: %s, %s", async (text, sort) => {
        const { total, hits, points } = await engine.search(ask({ text, near: sale, sort }));
        expect(total).toBe(walks.length);
        expect(hits.map(({ distanceMiles = 99 }) => Math.round(distanceMiles))).toEqual(Array(resultsPerPage).fill(0));
        expect(points.filter(({ position }) => position.lat > 53)).toHaveLength(99);
      });

      test("what serves the place from wherever it is comes right after them", async () => {
        const { hits } = await engine.search(ask({ text: "walking ", near: sale, page: 5 }));
        expect(hits.at(-1)).toMatchObject({ publicId: `walk${firstHere}`, servesPlace: true });
      });
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
