import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { buildIndex } from "../../../search/embedded/build.ts";
import { createEmbeddedEngine } from "../../../search/embedded/engine.ts";
import type { SearchEngine } from "../../../search/engine.ts";
import { syntheticListings } from "../../fixtures/syntheticListings.ts";
import { syntheticQueries } from "../../fixtures/syntheticQueries.ts";
import { anyQuery } from "../fragment/anyQuery.ts";
import { allIds, type MakeEngine, now } from "./asking.ts";

/** Without words an engine gives exactly what the embedded one gives: listings, groups, order, counts, distances, points. */
export const engineComparison = (makeEngine: MakeEngine): void => {
  const listings = syntheticListings(400, 3);
  let embedded: SearchEngine;
  let other: SearchEngine;
  beforeAll(async () => {
    embedded = createEmbeddedEngine(buildIndex(listings), { now: () => now });
    other = await makeEngine(listings, now);
  });

  describe("without words", () => {
    test("agree on searches as people make them", async () => {
      for (const query of syntheticQueries(300, 17)) {
        const asked = { ...query, text: "" };
        expect(await other.search(asked), JSON.stringify(asked)).toEqual(await embedded.search(asked));
      }
    }, 120_000);

    // fast-check prints the seed of a search on which they disagree.
    test("agree on any search that can be put together", async () => {
      await fc.assert(
        fc.asyncProperty(anyQuery, async (query) => {
          const asked = { ...query, text: "" };
          expect(await other.search(asked)).toEqual(await embedded.search(asked));
        }),
        { numRuns: 300 },
      );
    }, 120_000);

    test("agree on every page", async () => {
      for (const query of syntheticQueries(15, 23)) {
        const asked = { ...query, text: "", filters: { ...query.filters, activities: [], audiences: [] } };
        expect(await allIds(other, asked)).toEqual(await allIds(embedded, asked));
      }
    }, 120_000);
  });
};
