import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { buildIndex } from "../../../search/embedded/build.ts";
import { createEmbeddedEngine } from "../../../search/embedded/engine.ts";
import { emptyQuery } from "../../../search/emptyQuery.ts";
import type { SearchEngine } from "../../../search/engine.ts";
import { ownWordsOf } from "../../../search/meilisearch/ownWords.ts";
import { settings } from "../../../search/meilisearch/settings.ts";
import { wordsOf } from "../../../search/text/words.ts";
import { syntheticListings } from "../../fixtures/syntheticListings.ts";
import { syntheticQueries } from "../../fixtures/syntheticQueries.ts";
import { commonWords } from "../../fixtures/syntheticWords.ts";
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

  describe("with words that stand in texts as they are typed", () => {
    // A space behind: nobody is still typing.
    const texts = commonWords
      .slice(0, 50)
      .map((word, i) => (i % 2 === 0 ? `${word} ` : `${word} ${commonWords[i + 50]} `));

    test("find the same listings, with the same counts", async () => {
      for (const text of texts) {
        const [ours, theirs] = await Promise.all(
          [embedded, other].map((engine) => engine.search({ ...emptyQuery, text })),
        );
        expect(theirs?.total, text).toBe(ours?.total);
        expect(theirs?.counts, text).toEqual(ours?.counts);
      }
    }, 60_000);

    test("find the same by words that listings hold and the lexicon has never heard", async () => {
      const held = new Set(ownWordsOf(listings));
      const known = new Set(settings.typoTolerance?.disableOnWords);
      for (const word of [...new Set(listings.flatMap(({ title }) => wordsOf(title.en)))].slice(0, 150)) {
        if (!held.has(word) || known.has(word)) continue;
        const asked = { ...emptyQuery, text: `${word} ` };
        expect((await other.search(asked)).total, word).toBe((await embedded.search(asked)).total);
      }
    }, 60_000);

    test("find the same where all that is said is what is not wanted", async () => {
      const near = { label: "Somewhere", position: { lat: 53.4, lng: -2.3 } };
      for (const asked of [
        { ...emptyQuery, text: "not sport" },
        { ...emptyQuery, text: "no singing", near },
      ]) {
        const ours = await embedded.search(asked);
        expect(ours.total, asked.text).toBeLessThan(listings.length);
        expect(await other.search(asked), asked.text).toEqual(ours);
      }
    }, 60_000);

    test("put a listing first that is called by its name", async () => {
      for (const { publicId, title } of listings.slice(0, 40)) {
        for (const engine of [embedded, other]) {
          const { hits } = await engine.search({ ...emptyQuery, text: `${title.en} ` });
          expect(hits[0]?.publicId, title.en).toBe(publicId);
        }
      }
    }, 60_000);
  });
};
