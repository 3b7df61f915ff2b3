import { describe, expect, test } from "vitest";
import { lexicon } from "../../../search/lexicon/lexicon.ts";
import { phrasebookOfFiles } from "../../../search/lexicon/lexiconFiles.ts";
import { createMeanings } from "../../../search/lexicon/meanings.ts";
import { emptyPhrasebook } from "../../../search/lexicon/phrasebook.ts";
import { UnreadablePhrasebook } from "../../../search/lexicon/phrasebookFile.ts";
import { readPhrasebook } from "../../../search/lexicon/readPhrasebook.ts";
import { writePhrasebook } from "../../../search/lexicon/writePhrasebook.ts";
import { allWordsOf } from "../../../search/text/words.ts";

const book = phrasebookOfFiles();
const file = writePhrasebook(book);
const phrases = [...lexicon.values()].flatMap(({ phrases: { en, cy } }) => [...en, ...cy]);
const changed = (change: (bytes: Uint8Array) => void): Uint8Array => {
  const bytes = file.slice();
  change(bytes);
  return bytes;
};

describe("The phrasebook", () => {
  test("is the same in a browser as where it was made", () => {
    expect(readPhrasebook(file)).toEqual(book);
  });

  test("of the same lexicon is always the same file", () => {
    expect(writePhrasebook(phrasebookOfFiles())).toEqual(file);
  });

  test("lets a browser find what everybody finds", () => {
    const [here, there] = [createMeanings(book), createMeanings(readPhrasebook(file))];
    for (const phrase of phrases.filter((_, i) => i % 40 === 0)) {
      const words = allWordsOf(phrase);
      expect(there.findConcepts(words, true)).toEqual(here.findConcepts(words, true));
    }
  });

  test("knows what every concept is called, and which say how something is", () => {
    const { concepts } = createMeanings(readPhrasebook(file));
    expect([...concepts.keys()]).toEqual([...lexicon.keys()]);
    for (const [id, { label, manner = false }] of lexicon) {
      expect(concepts.get(id)).toMatchObject({ label, isManner: manner });
    }
  });

  test("knows words as they stand, and things by any ending", () => {
    const { isKnown, thingNamed } = createMeanings(readPhrasebook(file));
    expect(["gardening", "gardenin"].map(isKnown)).toEqual([true, false]);
    expect(thingNamed("garden")).toBe("gardening");
    expect(thingNamed("money")).toBeUndefined();
  });

  test("has no day in a phrase, since what something is does not hang on the day", () => {
    const { findConcepts } = createMeanings(book);
    expect(findConcepts(["sunday"], false).concepts).toEqual([]);
  });

  test("of nobody understands nothing and breaks nothing", () => {
    const { findConcepts, isKnown, thingNamed } = createMeanings(emptyPhrasebook);
    expect(findConcepts(["lonely", "gardn"], true).concepts).toEqual([]);
    expect(isKnown("lonely")).toBe(false);
    expect(thingNamed("garden")).toBeUndefined();
    expect(readPhrasebook(writePhrasebook(emptyPhrasebook))).toEqual(emptyPhrasebook);
  });

  test.each<[string, Uint8Array, RegExp]>([
    ["an empty file", new Uint8Array(), /not a phrasebook/],
    [
      "a page instead of a file",
      new TextEncoder().encode("<!doctype html><title>Not found</title>"),
      /not a phrasebook/,
    ],
    ["a file cut short", file.slice(0, -100), /bytes long and should be/],
    ["an older file", changed((bytes) => bytes.fill(0, 8, 9)), /version 0, and this site reads version 1/],
    ["a damaged header", changed((bytes) => bytes.fill(0x7b, 20, 40)), /header of this phrasebook is damaged/],
  ])("%s says what is wrong with it", (_, bytes, sentence) => {
    expect(() => readPhrasebook(bytes)).toThrow(UnreadablePhrasebook);
    expect(() => readPhrasebook(bytes)).toThrow(sentence);
  });
});
