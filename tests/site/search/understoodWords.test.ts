import { describe, expect, test } from "vitest";
import { buildIndex } from "../../../search/embedded/build.ts";
import { createEmbeddedEngine } from "../../../search/embedded/engine.ts";
import { emptyQuery } from "../../../search/emptyQuery.ts";
import { searchEn } from "../../../site/messages/search.en.ts";
import { meaningsOf, missingMeaning } from "../../../site/search/understoodWords.ts";
import { wordsFor } from "../../../site/search/wordsFor.ts";
import { sampleListings } from "../../fixtures/listings.ts";

const engine = createEmbeddedEngine(buildIndex(sampleListings));

const nameOf = (id: string): string => `the concept ${id}`;

/** What these words find in the example directory, where concepts are called so. */
async function foundBy(text: string, called: (id: string) => string) {
  const query = { ...emptyQuery, text };
  const results = await engine.search(query);
  const conceptLabels = Object.fromEntries(results.understood.map(({ id }) => [id, { en: called(id), cy: id }]));
  return { query, results, conceptLabels, lookedFor: text, isInPlaceOfServer: false, undoneInVain: [] };
}

/** What the chips under the count say of these words. */
const chips = async (text: string, called = nameOf): Promise<readonly string[]> =>
  meaningsOf(await foundBy(text, called), "en", searchEn, wordsFor("en")).map(({ label }) => label);

describe("what the words were taken to mean, in words", () => {
  test("what is also shown is said", async () => {
    expect((await chips("my wife died")).join()).toContain("Also showing: the concept bereavement-support");
  });

  test("what no group does is said, so that it can be undone", async () => {
    expect(await chips("driving lessons", () => "Driving lessons")).toEqual(["Only: driving lessons"]);
  });

  test.each([
    ["yoga except wednesdays", "Leaving out: Wednesday"],
    ["yoga but not mornings", "Leaving out: Morning"],
    ["yoga on weekdays", "Monday to Friday"],
  ])("“%s” is shown as “%s”, to be undone", async (text, chip) => {
    expect(await chips(text)).toContain(chip);
  });

  test("somebody who has taken too many tablets reads of help, not of computers", async () => {
    expect(await chips("ive taken too many tablets")).toEqual(["Only: the concept crisis-support"]);
  });

  test("what nobody offers is told, and is not said to be shown", async () => {
    expect(missingMeaning(await foundBy("menopause", nameOf), "en")).toBe("the concept menopause");
    expect((await chips("menopause")).join()).not.toContain("menopause");
  });

  test.each(["my wife died", "driving lessons", "ive taken too many tablets", "xylophonists", ""])(
    "“%s” leaves nothing to be told of that kind",
    async (text) => {
      expect(missingMeaning(await foundBy(text, nameOf), "en")).toBeUndefined();
    },
  );

  test.each([
    ["Memory and dementia", "memory and dementia"],
    ["Parkinson's", "Parkinson's"],
    ["Blue Badge parking", "Blue Badge parking"],
    ["ADHD", "ADHD"],
  ])("%s is written as one does inside a sentence", async (label, inside) => {
    expect(await chips("my wife died", () => label)).toContain(`Also showing: ${inside}`);
  });
});
