import { beforeAll, describe, expect, test } from "vitest";
import type { SearchEngine } from "../../../../search/engine.ts";
import { mostPoints, resultsPerPage } from "../../../../search/limits.ts";
import { searchResultsSchema } from "../../../../search/results.ts";
import { syntheticListings } from "../../../fixtures/syntheticListings.ts";
import { syntheticQueries } from "../../../fixtures/syntheticQueries.ts";
import { type Asker, allIds, ask, now } from "../asking.ts";
import { expectedCounts, expectedOf } from "../bruteForce.ts";

export const manyListingsContract = ({ makeEngine }: Asker): void => {
  describe("many listings", () => {
    const listings = syntheticListings(150, 7);
    const queries = syntheticQueries(40, 11);
    let many: SearchEngine;
    beforeAll(async () => {
      many = await makeEngine(listings, now);
    });
    /** What the words alone find. */
    const foundBy = async (text: string) => new Set(await allIds(many, ask({ text })));

    test("results and counts are those of asking every listing", async () => {
      for (const query of queries) {
        const found = await foundBy(query.text);
        const expected = expectedOf(listings, query, found);
        const result = await many.search({ ...query, page: 1 });
        const ids = await allIds(many, query);
        expect(new Set(ids.slice(0, result.withEverything))).toEqual(new Set(expected.withEverything));
        expect(new Set(ids.slice(result.withEverything))).toEqual(new Set(expected.askFirst));
        expect(result.counts).toEqual(expectedCounts(listings, query, result.counts, found));
      }
    }, 60_000);

    test("pages put together are the whole, each result once", async () => {
      for (const query of queries) {
        const ids = await allIds(many, query);
        const { total, pages } = await many.search({ ...query, page: 1 });
        expect(ids).toHaveLength(total);
        expect(new Set(ids).size).toBe(total);
        expect(pages).toBe(Math.ceil(total / resultsPerPage));
      }
    });

    test("points on the map are the results in their order", async () => {
      for (const query of queries) {
        const { points } = await many.search(query);
        const ids = await allIds(many, query);
        const placed = new Set(points.map((point) => point.publicId));
        expect(points.length).toBeLessThanOrEqual(mostPoints);
        expect(points.map((point) => point.publicId)).toEqual(ids.filter((id) => placed.has(id)));
      }
    });

    test("there is something to ask of each that is to be asked first, and of no other", async () => {
      for (const query of queries) {
        const { hits, withEverything } = await many.search({ ...query, page: 1 });
        for (const [i, hit] of hits.entries()) expect(hit.toAsk.length > 0).toBe(i >= withEverything);
      }
    });

    test("answers keep to their shape", async () => {
      for (const query of queries) searchResultsSchema.parse(await many.search(query));
    });
  });
};
