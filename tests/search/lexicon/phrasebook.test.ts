import { describe, expect, test } from "vitest";
import { lexicon } from "../../../search/lexicon/lexicon.ts";
import { phrasebookOfFiles } from "../../../search/lexicon/lexiconFiles.ts";
import { createMeanings } from "../../../search/lexicon/meanings.ts";
import { emptyPhrasebook } from "../../../search/lexicon/phrasebook.ts";
import { UnreadablePhrasebook } from "../../../search/lexicon/phrasebookFile.ts";
import { readPhrasebook } from "../../../search/lexicon/readPhrasebook.ts";
import { writePhrasebook } from "../../../search/lexicon/writePhrasebook.ts";
import { allWordsOf, stemOf } from "../../../search/text/words.ts";

const book = phrasebookOfFiles();
const file = writePhrasebook(book);
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

  test("has every way to say a concept once, whatever its endings", () => {
    let phrase = 0;
    let at = 0;
    for (const { id, phrases: count } of book.concepts) {
      const said = new Set<string>();
      for (const last = phrase + count; phrase < last; phrase++) {
        said.add(
          [...book.said.subarray(at, at + (book.lengths[phrase] ?? 0))].map((stem) => book.stems[stem]).join(" "),
        );
        at += book.lengths[phrase] ?? 0;
      }
      const { phrases: written } = lexicon.get(id) ?? {};
      expect(said.size).toBe(count);
      const texts = [...(written?.en ?? []), ...(written?.cy ?? [])];
      expect(texts.filter((text) => !said.has(allWordsOf(text).map(stemOf).join(" ")))).toEqual([]);
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
    ["an older file", changed((bytes) => bytes.fill(0, 8, 9)), /version 0, and this site reads version 4/],
    ["a damaged header", changed((bytes) => bytes.fill(0x7b, 20, 40)), /header of this phrasebook is damaged/],
    [
      "one whose words have other endings",
      writePhrasebook({ ...book, stemOfWord: book.stemOfWord.map(() => 0) }),
      /other endings/,
    ],
  ])("%s says what is wrong with it", (_, bytes, sentence) => {
    expect(() => readPhrasebook(bytes)).toThrow(UnreadablePhrasebook);
    expect(() => readPhrasebook(bytes)).toThrow(sentence);
  });
});
