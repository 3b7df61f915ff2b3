import { describe, expect, test } from "vitest";
import { buildIndex } from "../../../search/embedded/build.ts";
import { createEmbeddedEngine } from "../../../search/embedded/engine.ts";
import { emptyFilters, emptyQuery } from "../../../search/emptyQuery.ts";
import type { Filters } from "../../../search/query.ts";
import { searchEn } from "../../../site/messages/search.en.ts";
import { countSentence } from "../../../site/search/countSentence.ts";
import { wordsFor } from "../../../site/search/wordsFor.ts";
import { meaningOf } from "../../../site/search/worker/meaning.ts";
import { sampleListings } from "../../fixtures/listings.ts";

const engine = createEmbeddedEngine(buildIndex(sampleListings));
const words = wordsFor("en");

/** What stands above the results, without the number. */
async function told(text: string, filters: Partial<Filters> = {}, undone: string[] = []): Promise<string> {
  const query = { ...emptyQuery, text, undone, filters: { ...emptyFilters, ...filters } };
  const results = await engine.search(query);
  const found = { query, results, isInPlaceOfServer: false, ...meaningOf(query, results) };
  return countSentence(found, searchEn, words).replace(/^.*?groups?/, "groups");
}

describe("The sentence above the results", () => {
  test("has the words as they are, where all that they say counts", async () => {
    expect(await told(" yoga in the evening ")).toBe("groups for “yoga in the evening”");
    expect(await told("Men’s shed, tuesday", { costs: ["free"] })).toBe("groups for “Men’s shed, tuesday”");
  });

  test.each([
    ["yoga in the evening", { times: ["morning"] }, "groups for “yoga” in the morning"],
    ["Men’s shed, on a tuesday", { days: ["sun"] }, "groups for “Men’s shed” on a Sunday"],
    ["tuesday côr M33 2AB", { days: ["sun"] }, "groups for “côr M33 2AB” on a Sunday"],
    ["something to do on tuesday or thursday", { days: ["fri"] }, "groups on a Friday"],
    ["thursday 27 november", { days: ["fri"] }, "groups on a Friday"],
  ] satisfies [string, Partial<Filters>, string][])(
    "does not contradict itself: %s, %o",
    async (text, filters, says) => {
      expect(await told(text, filters)).toBe(says);
    },
  );

  test("tells what of the words still counts, where not all does", async () => {
    expect(await told("yoga tuesday evening", { days: ["sun"] })).toBe("groups for “yoga” on a Sunday in the evening");
    expect(await told("yoga tuesday evening", {}, ["times:evening"])).toBe("groups for “yoga” on a Tuesday");
  });
});
