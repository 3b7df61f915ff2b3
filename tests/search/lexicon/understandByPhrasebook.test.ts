import { expect, test, vi } from "vitest";
import { emptyQuery } from "../../../search/emptyQuery.ts";
import { lexicon } from "../../../search/lexicon/lexicon.ts";
import { phrasebookOfFiles } from "../../../search/lexicon/lexiconFiles.ts";
import { setPhrasebook } from "../../../search/lexicon/meaningsOfBook.ts";
import { putRight } from "../../../search/lexicon/spelling.ts";
import { writePhrasebook } from "../../../search/lexicon/writePhrasebook.ts";
import { understand } from "../../../search/understand/understand.ts";
import { randomFrom } from "../../fixtures/random.ts";

const by = vi.hoisted(() => ({ book: false }));
vi.mock("#meanings", async (importFiles) => {
  const files = await importFiles<typeof import("#meanings")>();
  const browser = await import("../../../search/lexicon/meaningsOfBook.ts");
  return { meanings: () => (by.book ? browser.meanings() : files.meanings()) };
});
const inBothWays = <Found>(find: () => Found): readonly [here: Found, inBrowsers: Found] => {
  by.book = false;
  const here = find();
  by.book = true;
  return [here, find()];
};
setPhrasebook(writePhrasebook(phrasebookOfFiles()));

const phrases = [...lexicon.values()].flatMap(({ phrases: { en, cy } }) => [...en, ...cy]);
const random = randomFrom(4);
const words = [...new Set(phrases.flatMap((phrase) => phrase.split(" ")))];
/** Words that nobody put together, some with a letter too few, the last half typed. */
const mixes = Array.from({ length: 400 }, () =>
  Array.from({ length: 1 + random.whole(5) }, () => {
    const word = random.one(words);
    const slip = random.whole(3 * word.length);
    return word.slice(0, slip) + word.slice(slip + 1);
  }).join(" "),
);

test("browsers understand words as everybody does", { timeout: 120_000 }, () => {
  const texts = [...phrases.filter((_, i) => i % 15 === 0), ...mixes];
  expect(texts.length).toBeGreaterThan(1_400);
  for (const text of texts) {
    const [here, inBrowsers] = inBothWays(() => understand({ ...emptyQuery, text }));
    expect(inBrowsers, text).toEqual(here);
  }
});

test("browsers put right what everybody puts right", { timeout: 120_000 }, () => {
  for (const text of mixes.slice(0, 40)) {
    const [here, inBrowsers] = inBothWays(() => putRight(text));
    expect(inBrowsers, text).toBe(here);
  }
});
