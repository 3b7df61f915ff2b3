import { describe, expect, test } from "vitest";
import { searchResultsSchema } from "../../../../search/results.ts";
import { type Asker, ask, now } from "../asking.ts";
import { sale } from "../smallDirectory.ts";

export const oddInputContract = ({ search, makeEngine }: Asker): void => {
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
      ["a quote and a filter", '" OR 1=1'],
      ["a quote with a backslash", '\\" OR publicId EXISTS OR "'],
      ["the end of a list", '"] OR kinds IN ["arts'],
      ["an attribute", "has.kinds = arts"],
      ["a place of the filter language", "_geoRadius(53, -2, 1)"],
      ["a phrase that is not closed", '"male voice choir'],
      ["a word that is left out", "-choir"],
      ["a thousand quotes", '"'.repeat(1_000)],
      ["as many words as fit", "a1 b2 c3 d4 e5 f6 g7 h8 i9 j0 k1 l2 m3 n4 o5 p6 q7 r8 s9 t0 choir"],
    ])("%s is answered", async (_, text) => {
      const result = await search({ text });
      expect(searchResultsSchema.safeParse(result).success).toBe(true);
    });

    test.each([
      ['choir" OR 1=1', "choir or 1 1"],
      ['\\" OR publicId EXISTS', "or publicid exists"],
      ["kinds IN [arts]) OR (lat > 0", "kinds in arts or lat 0"],
      ['-choir "boxing', "choir boxing"],
    ])("text that looks like a filter is its words: %s", async (text, words) => {
      expect(await search({ text })).toEqual(await search({ text: words }));
    });

    test.each([["zz"], ["tlh-x", 'en" OR lat > 0'], ["\\"]])(
      "a language that is none is answered: %s",
      async (...languages) => {
        expect((await search({ filters: { languages } })).withEverything).toBe(0);
      },
    );

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
        unanswered: [],
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
};
