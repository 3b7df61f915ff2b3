import { beforeAll, describe, expect, test } from "vitest";
import { emptyFilters, emptyQuery } from "../../../search/emptyQuery.ts";
import type { SearchEngine } from "../../../search/engine.ts";
import { mostPoints, resultsPerPage } from "../../../search/limits.ts";
import type { Listing } from "../../../search/listing.ts";
import type { Filters, SearchQuery } from "../../../search/query.ts";
import { type SearchResults, searchResultsSchema } from "../../../search/results.ts";
import { accessFactIds } from "../../../search/vocabulary/accessFacts.ts";
import { kindIds } from "../../../search/vocabulary/kinds.ts";
import { syntheticListings } from "../../fixtures/syntheticListings.ts";
import { syntheticQueries } from "../../fixtures/syntheticQueries.ts";
import { expectedCounts, expectedOf } from "./bruteForce.ts";
import { sale, smallDirectory } from "./smallDirectory.ts";

/** Makes an engine that knows these listings and no others, and takes it to be `now`. */
export type MakeEngine = (listings: readonly Listing[], now: Date) => Promise<SearchEngine>;

/** A Wednesday morning. */
const now = new Date("2026-11-25T09:00:00Z");

type Asking = Partial<Omit<SearchQuery, "filters">> & { filters?: Partial<Filters> };
const ask = (asking: Asking): SearchQuery => ({
  ...emptyQuery,
  ...asking,
  filters: { ...emptyFilters, ...asking.filters },
});

/** Every result over all pages, in order. */
const allIds = async (engine: SearchEngine, query: SearchQuery): Promise<string[]> => {
  const first = await engine.search({ ...query, page: 1 });
  const ids = first.hits.map((hit) => hit.publicId);
  for (let page = 2; page <= first.pages; page++) {
    ids.push(...(await engine.search({ ...query, page })).hits.map((hit) => hit.publicId));
  }
  return ids;
};

/** What every engine answers alike. Where words are concerned it is told what is found, not how it is weighed. */
export const engineContract = (name: string, makeEngine: MakeEngine): void => {
  describe(name, () => {
    let engine: SearchEngine;
    beforeAll(async () => {
      engine = await makeEngine(smallDirectory, now);
    });
    const search = (asking: Asking): Promise<SearchResults> => engine.search(ask(asking));
    const find = async (asking: Asking): Promise<string[]> => (await search(asking)).hits.map((hit) => hit.publicId);

    describe("words", () => {
      test.each([
        ["a word of the title", "strollers", ["walkers1"]],
        ["a word of the summary", "biscuits", ["walkers1"]],
        ["a word of the description", "workbenches", ["sheds001"]],
        ["the organisation", "riverside", ["choir001"]],
        ["a place", "urmston", ["sheds001"]],
        ["the first half of a postcode", "m41", ["sheds001"]],
        ["a whole postcode", "M41 0TZ", ["sheds001"]],
        ["a council area that is served", "stockport", ["visits01"]],
        ["capitals", "STROLLERS", ["walkers1"]],
        ["accents left out", "cor meibion", ["choir001"]],
        ["accents put in", "Côr Mêibion", ["choir001"]],
        ["an apostrophe left out", "womens boxing", ["boxing01"]],
        ["an apostrophe put in", "women’s boxing", ["boxing01"]],
        ["a straight apostrophe", "women's boxing", ["boxing01"]],
        ["Welsh", "canu", ["choir001"]],
        ["a slip", "stollers", ["walkers1"]],
        ["another letter", "strellers", ["walkers1"]],
        ["letters swapped", "strlolers", ["walkers1"]],
        ["two slips in a long word", "werkbenhces", ["sheds001"]],
        ["the beginning of a word", "stroll", ["walkers1"]],
        ["the beginning of a word with a slip", "workbecn", ["sheds001"]],
        ["the beginning of the last of several words", "women boxi", ["boxing01"]],
        ["a number", "1940s", ["teadance"]],
        ["an everyday name", "mens shed", ["sheds001"]],
        ["an everyday name of two words", "tea dance", ["teadance"]],
        ["an everyday name with a slip", "allotmant", ["allotmnt"]],
        ["an everyday name in Welsh", "rhandir", ["allotmnt"]],
      ])("%s finds it", async (_, text, ids) => {
        expect((await find({ text })).slice(0, ids.length)).toEqual(ids);
      });

      test("everything is there while nothing is typed", async () => {
        expect((await search({})).total).toBe(smallDirectory.length);
      });

      test.each(["the", "i am a", "   ", "!?", "🙂", "'"])(
        "words that say nothing leave everything in: %s",
        async (text) => {
          expect((await search({ text })).total).toBe(smallDirectory.length);
        },
      );

      test("listings with all the words come alone", async () => {
        expect(await find({ text: "women boxing" })).toEqual(["boxing01"]);
      });

      test("where none has all the words, any word will do", async () => {
        expect(new Set(await find({ text: "strollers workbenches" }))).toEqual(new Set(["walkers1", "sheds001"]));
      });

      test("a need told in a sentence finds what has some of its words", async () => {
        const ids = await find({ text: "I would like a slow mile with biscuits and perhaps some chisels" });
        expect(ids[0]).toBe("walkers1");
        expect(ids).toContain("sheds001");
      });

      test("filters do not change which words are asked for", async () => {
        const result = await search({ text: "women boxing", filters: { kinds: ["nature"] } });
        expect(result.total).toBe(0);
      });

      test("a short word with a slip is another word", async () => {
        expect((await search({ text: "zhed" })).total).toBe(0);
      });

      test("what is in the title comes before what is mentioned", async () => {
        expect((await find({ text: "boxing" })).slice(0, 2)).toEqual(["boxing01", "youth001"]);
      });

      test("phone numbers, people and street addresses are not to be searched", async () => {
        for (const text of ["07700900123", "Bartholomew", "Secretlane"]) expect((await search({ text })).total).toBe(0);
      });
    });

    describe("filters", () => {
      test("what has everything comes before what is to be asked first", async () => {
        const result = await search({ filters: { access: ["step-free"] } });
        const unknown = result.hits.map((hit) => hit.toAsk.length > 0);
        expect(unknown).toEqual([...unknown].sort());
        expect(result.withEverything).toBe(unknown.filter((open) => !open).length);
        expect(result.askFirst).toBe(unknown.filter((open) => open).length);
        expect(result.total).toBe(result.withEverything + result.askFirst);
      });

      test("a known no is left out", async () => {
        expect(await find({ filters: { access: ["step-free"] } })).not.toContain("boxing01");
      });

      test("an unknown is told as what to ask", async () => {
        const { hits } = await search({ text: "tea dance", filters: { access: ["step-free", "hearing-loop"] } });
        expect(hits[0]?.toAsk).toEqual([{ group: "access", id: "hearing-loop" }]);
      });

      test("options of a group are alternatives", async () => {
        expect(new Set(await find({ filters: { activities: ["allotment", "singing"] } }))).toEqual(
          new Set(["allotmnt", "choir001"]),
        );
      });

      test("groups are all needed", async () => {
        expect(await find({ filters: { kinds: ["arts"], activities: ["allotment", "singing"] } })).toEqual([
          "choir001",
        ]);
      });

      test("access facts are all needed", async () => {
        const { hits } = await search({ filters: { access: ["step-free", "seated"], kinds: ["physical"] } });
        expect(hits.filter((hit) => hit.toAsk.length === 0).map((hit) => hit.publicId)).toEqual(["teadance"]);
      });

      test("a day and a time are asked of the same session", async () => {
        const ids = await find({ filters: { days: ["tue"], times: ["evening"] } });
        expect(ids).toContain("choir001");
        expect(ids).not.toContain("walkers1");
      });

      test.each([
        [10, false, true],
        [17, true, true],
        [18, true, true],
        [19, true, false],
      ])("somebody of %d: boxing %s, youth club %s", async (age, boxing, youth) => {
        const ids = await find({ age });
        expect([ids.includes("boxing01"), ids.includes("youth001")]).toEqual([boxing, youth]);
      });

      test("a language that nobody speaks is to be asked about", async () => {
        const result = await search({ filters: { languages: ["tlh"] } });
        expect(result.withEverything).toBe(0);
        expect(result.askFirst).toBeGreaterThan(0);
      });
    });

    describe("counts", () => {
      test("there is one beside every option", async () => {
        const { counts } = await search({});
        expect(Object.keys(counts.kinds ?? {}).sort()).toEqual([...kindIds].sort());
        expect(Object.keys(counts.access ?? {}).sort()).toEqual([...accessFactIds].sort());
      });

      test("an option of a group counts as if its neighbours were not chosen", async () => {
        const none = await search({});
        const arts = await search({ filters: { kinds: ["arts"] } });
        expect(arts.counts.kinds).toEqual(none.counts.kinds);
      });

      test("an access fact counts beside the facts chosen already", async () => {
        const { counts } = await search({ filters: { access: ["step-free"] } });
        const both = await search({ filters: { access: ["step-free", "hearing-loop"] } });
        expect(counts.access?.["hearing-loop"]).toBe(both.total);
      });

      test("ticking an option of an untouched group leaves as many as it said", async () => {
        const before = await search({ filters: { kinds: ["physical"] } });
        const after = await search({ filters: { kinds: ["physical"], days: ["tue"] } });
        expect(after.total).toBe(before.counts.days?.tue);
      });

      test("an option that gives nothing stays, with 0", async () => {
        expect((await search({ text: "allotment" })).counts.kinds?.arts).toBe(0);
      });
    });

    describe("places", () => {
      test("the nearest comes first", async () => {
        const { hits } = await search({ near: sale, sort: "nearest" });
        const miles = hits.flatMap((hit) => hit.distanceMiles ?? []);
        expect(miles).toEqual([...miles].sort((a, b) => a - b));
        expect(hits[0]?.publicId).toBe("walkers1");
      });

      test("what has no distance comes after what has", async () => {
        const { hits } = await search({ near: sale, sort: "nearest" });
        const known = hits.map((hit) => hit.distanceMiles !== undefined);
        expect(known).toEqual([...known].sort().reverse());
      });

      test("nothing is further away than asked, but for what serves the place", async () => {
        const { hits } = await search({ near: sale, withinMiles: 2 });
        for (const hit of hits) expect(hit.servesPlace || (hit.distanceMiles ?? 99) <= 2).toBe(true);
        expect(hits.map((hit) => hit.publicId)).not.toContain("sheds001");
      });

      test("a helpline for everybody is found from anywhere", async () => {
        const { hits } = await search({ near: sale, withinMiles: 0.5 });
        expect(hits.find((hit) => hit.publicId === "helpline")).toMatchObject({ servesPlace: true });
      });

      test("who serves the council area is found in it, whatever the distance", async () => {
        const asking = { withinMiles: 0.5 };
        expect(await find({ ...asking, near: { ...sale, area: "E08000007" } })).toContain("visits01");
        expect(await find({ ...asking, near: sale })).not.toContain("visits01");
      });

      test("where the area is not known, only what is for everywhere serves it", async () => {
        const { area: _, ...near } = sale;
        const ids = await find({ near, withinMiles: 0.5 });
        expect(ids).toContain("helpline");
        expect(ids).not.toContain("visits01");
      });

      test("serving an area is no use where one has to go to the venue", async () => {
        expect(await find({ near: sale, withinMiles: 2 })).not.toContain("allotmnt");
      });

      test("the distance is from about where somebody is, not from their door", async () => {
        const exact = { ...sale, position: { lat: sale.position.lat + 0.0041, lng: sale.position.lng - 0.0032 } };
        const [rough, fine] = await Promise.all([search({ near: sale }), search({ near: exact })]);
        expect(fine.hits).toEqual(rough.hits);
      });

      test("a piece of the map holds what is on it", async () => {
        const result = await search({ bounds: { north: 53.46, south: 53.44, east: -2.34, west: -2.38 } });
        expect(result.hits.map((hit) => hit.publicId)).toEqual(["sheds001"]);
        expect(result.points).toEqual([{ publicId: "sheds001", position: { lat: 53.4492, lng: -2.3535 } }]);
      });

      test("nothing that nobody goes to is on the map", async () => {
        const ids = (await search({})).points.map((point) => point.publicId);
        expect(ids).toContain("walkers1");
        expect(ids).not.toContain("helpline");
      });
    });

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

    describe("odd input", () => {
      test.each([
        ["ten thousand characters", "choir ".repeat(1_700)],
        ["one very long word", "a".repeat(10_000)],
        ["emoji", "👩🏽‍🌾🌱 garden"],
        ["right to left", "مرحبا جوقة שלום"],
        ["HTML", "<script>alert('choir')</script>"],
        ["a regular expression", "(a+)+$ [.*\\"],
        ["control characters", "\u0000\u0007\uFFFF"],
        ["half a character", "\uD83D choir"],
        ["words that are parts of JavaScript", "constructor __proto__ toString"],
        ["only digits", "0161 496 0000"],
      ])("%s is answered", async (_, text) => {
        const result = await search({ text });
        expect(searchResultsSchema.safeParse(result).success).toBe(true);
      });

      test("a page past the last is the last", async () => {
        const result = await search({ page: 999 });
        expect(result.page).toBe(result.pages);
        expect(result.hits.length).toBeGreaterThan(0);
      });

      test("nothing found is an answer too", async () => {
        expect(await search({ text: "xylophonists" })).toMatchObject({
          total: 0,
          hits: [],
          page: 1,
          pages: 0,
          understood: [],
          crisis: [],
          points: [],
        });
      });

      test("a directory without listings is searched like any other", async () => {
        const empty = await makeEngine([], now);
        const result = await empty.search(ask({ text: "choir", near: sale, sort: "nearest" }));
        expect(result).toMatchObject({ total: 0, hits: [], counts: { kinds: { arts: 0 } } });
      });
    });

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
  });
};
