import MiniSearch from "minisearch";
import { describe, expect, test } from "vitest";
import { readTextIndex, writeTextIndex } from "../../../search/embedded/packedTextIndex.ts";
import { withoutSlips } from "../../../search/text/expand.ts";
import { type SortedTerms, sortedTerms } from "../../../search/text/typos.ts";
import { stemOf, wordsOf } from "../../../search/text/words.ts";
import { textsOf } from "../../../search/texts.ts";
import { syntheticListings } from "../../fixtures/syntheticListings.ts";
import { rareWords } from "../../fixtures/syntheticWords.ts";

const texts = syntheticListings(300).map(textsOf);
const index = readTextIndex(writeTextIndex(texts));
const sorted: SortedTerms = sortedTerms(index.terms);

/** MiniSearch as it comes, over each listing as one text. */
const plain = new MiniSearch<{ id: number; text: string }>({
  fields: ["text"],
  tokenize: (text) => wordsOf(text),
  processTerm: (term) => term,
});
plain.addAll(texts.map((text, id) => ({ id, text: Object.values(text).join(" ") })));

const documentsFor = (terms: Iterable<number>): Set<number> =>
  new Set([...terms].flatMap((term) => [...index.postings(index.terms[term] ?? "").documents]));
const plainDocuments = (text: string, prefix: boolean): Set<number> =>
  new Set(plain.search(text, { prefix }).map(({ id }: { id: number }) => id));

describe("The words of an index beside plain MiniSearch", () => {
  test("it knows the same terms, in order", () => {
    expect(index.terms).toEqual([...new Set(texts.flatMap((text) => wordsOf(Object.values(text).join(" "))))].sort());
  });

  test.each(rareWords.slice(0, 40))("the beginnings of %s find the same listings", (word) => {
    for (const start of [word, word.slice(0, 4), word.slice(0, 2)]) {
      const expansion = withoutSlips(sorted, start, true);
      const beginning = [...expansion.keys()].filter((term) => index.terms[term]?.startsWith(start));
      expect(documentsFor(beginning)).toEqual(plainDocuments(start, true));
    }
  });

  test("a word finds the listings with that word, or the same with another ending", () => {
    for (const term of index.terms.slice(0, 200)) {
      const found = documentsFor(withoutSlips(sorted, term, false).keys());
      const alike = index.terms.filter(
        (other) => stemOf(other) === stemOf(term) && other.slice(0, 3) === term.slice(0, 3),
      );
      expect(found).toEqual(plainDocuments(alike.join(" "), false));
    }
  });
});
