import { afterAll, afterEach, describe, expect, test, vi } from "vitest";
import { emptyQuery } from "../../../search/emptyQuery.ts";
import type { SearchEngine } from "../../../search/engine.ts";
import type { Listing } from "../../../search/listing.ts";
import { createMeilisearchEngine } from "../../../search/meilisearch/engine.ts";
import { indexListings } from "../../../search/meilisearch/sync.ts";
import { aListing } from "../../fixtures/listing.ts";
import { needsServer, ownIndex } from "./ownIndex.ts";

const own = ownIndex();
const named = (publicId: string, title: string): Listing => aListing({ publicId, title: { en: title } });
const choir = named("choir000", "Choir");
const shed = named("shed0000", "Shed");
const walk = named("walk0000", "Walk");
const text = "choir ";

if (own) suite(own);
else test.skip(`what is kept of a search server's listings: ${needsServer}`);

function suite(server: NonNullable<typeof own>) {
  afterAll(() => server.remove());
  afterEach(() => vi.restoreAllMocks());

  const spyOnQueries = () => {
    const real = globalThis.fetch;
    const asked: { q: string }[][] = [];
    vi.spyOn(globalThis, "fetch").mockImplementation((address, init) => {
      if (String(address).endsWith("/multi-search")) asked.push(JSON.parse(String(init?.body)).queries);
      return real(address, init);
    });
    return asked;
  };

  const findIn = async (engine: SearchEngine, said = "") =>
    (await engine.search({ ...emptyQuery, text: said })).hits.map(({ publicId }) => publicId).sort();

  /** Listings are fetched aside, while searches are answered without them. */
  const keepingEngine = async (asked: { q: string }[][]) => {
    const { url, apiKey, index } = server;
    const engine = createMeilisearchEngine({ url, apiKey, index });
    await vi.waitFor(async () => {
      asked.length = 0;
      await engine.search(emptyQuery);
      expect(asked).toHaveLength(1);
      expect(asked[0]).toHaveLength(1);
    });
    return engine;
  };

  describe("an engine that keeps what is known of listings in memory", () => {
    test("asks for words alone, and for the same words once", async () => {
      await indexListings(server, [choir, shed]);
      const asked = spyOnQueries();
      const engine = await keepingEngine(asked);
      asked.length = 0;
      expect(await findIn(engine, text)).toEqual(["choir000"]);
      expect(await findIn(engine, text)).toEqual(["choir000"]);
      expect(asked.map((queries) => queries.map(({ q }) => q))).toEqual([["choir ", ""], [""]]);
    });

    test("puts the best first, in whatever order the same word was searched before", async () => {
      const told = aListing({ publicId: "told0000", title: { en: "Hall" }, description: { en: "A zumbini hour." } });
      await indexListings(server, [told, named("zumb0000", "Zumbini")]);
      const engine = await keepingEngine(spyOnQueries());
      const best = { ...emptyQuery, text: "zumbini " };
      const near = { label: "Sale", position: { lat: 53.42, lng: -2.32 } };
      await engine.search({ ...best, sort: "soonest" });
      await engine.search({ ...best, sort: "nearest", near });
      expect((await engine.search(best)).hits.map(({ publicId }) => publicId)).toEqual(["zumb0000", "told0000"]);
    });

    test.each([
      ["comes", [choir, shed, walk], ["choir000", "shed0000", "walk0000"], ["choir000"]],
      [
        "changes",
        [choir, shed, named("walk0000", "Choir walk")],
        ["choir000", "shed0000", "walk0000"],
        ["choir000", "walk0000"],
      ],
      [
        "goes and another comes",
        [shed, walk, named("quire000", "Choir")],
        ["quire000", "shed0000", "walk0000"],
        ["quire000"],
      ],
      ["goes", [shed, walk], ["shed0000", "walk0000"], []],
    ])("finds what is there in the first search after a listing %s", async (_, listings, all, told) => {
      await indexListings(server, [choir, shed]);
      const engine = await keepingEngine(spyOnQueries());
      await findIn(engine, text);
      await indexListings(server, listings);
      expect(await findIn(engine, text)).toEqual(told);
      expect(await findIn(engine)).toEqual(all);
    });

    test("finds what is there in the first search after the index was made anew", async () => {
      await indexListings(server, [choir, shed]);
      const engine = await keepingEngine(spyOnQueries());
      await indexListings(server, [choir, walk], { anew: true });
      expect(await findIn(engine)).toEqual(["choir000", "walk0000"]);
    });

    test("finds all where somebody else has put in a listing", async () => {
      await indexListings(server, [choir, shed]);
      const engine = await keepingEngine(spyOnQueries());
      await server.client
        .index(server.index)
        .addDocuments([{ publicId: "alien000", order: 1 }])
        .waitTask();
      expect(await findIn(engine)).toEqual(["alien000", "choir000", "shed0000"]);
      expect(await findIn(engine)).toEqual(["alien000", "choir000", "shed0000"]);
    });
  });
}
