import { meanings } from "#meanings";
import { sortedTerms, termsWithin } from "../text/typos.ts";
import { allWordsOf, isStopWord, stemOf } from "../text/words.ts";
import type { Phrasebook } from "./phrasebook.ts";

interface Dictionary {
  readonly book: Phrasebook;
  /** Words that are offered, in order; what people say they spell as they like. */
  readonly offered: ReturnType<typeof sortedTerms>;
  /** The stems of all that is no slip. */
  readonly known: ReadonlySet<string>;
  /** How often phrases say a stem. */
  readonly uses: ReadonlyMap<string, number>;
}

const usesIn = ({ stems, said }: Phrasebook): Map<string, number> => {
  const times = new Uint32Array(stems.length);
  for (const stem of said) times[stem] = (times[stem] ?? 0) + 1;
  return new Map(stems.map((stem, i) => [stem, times[i] ?? 0]));
};

const makeDictionary = (book: Phrasebook): Dictionary => ({
  book,
  offered: sortedTerms(book.written),
  known: new Set([...book.written.map(stemOf), ...book.stems.slice(0, book.stemsOfWords + book.stemsOfDays)]),
  uses: usesIn(book),
});

let made: Dictionary | undefined;
/** It takes a moment to make, and most searches never need it. */
const dictionary = (): Dictionary => {
  const { book } = meanings();
  if (made?.book !== book) made = makeDictionary(book);
  return made;
};

/** The search forgives fewer slips by itself: what is far from a word may be another one, so the person is asked. */
const farthest = (word: string): number => (word.length < 4 ? 0 : word.length < 6 ? 1 : word.length < 11 ? 2 : 3);

const pairsIn = (word: string): Set<string> =>
  new Set(Array.from({ length: word.length - 1 }, (_, i) => word.slice(i, i + 2)));

/** Of the words with the fewest slips, the one that shares most pairs of letters, then the one that people say most. */
const meantBy = (word: string): string | undefined => {
  const { offered, uses } = dictionary();
  const pairs = pairsIn(word);
  return termsWithin(offered, word, farthest(word), false)
    .map(({ term: number, slips }) => {
      const term = offered.terms[number] ?? "";
      return {
        term,
        slips,
        shared: [...pairsIn(term)].filter((pair) => pairs.has(pair)).length,
        uses: uses.get(stemOf(term)) ?? 0,
      };
    })
    .filter(({ term }) => term.length > 3 && !isStopWord(term))
    .sort((a, b) => a.slips - b.slips || b.shared - a.shared || b.uses - a.uses)[0]?.term;
};

/** Whether a folded word is no slip: people say it, or it is a small one. */
export const isSpelt = (word: string): boolean => isStopWord(word) || dictionary().known.has(stemOf(word));

const written = /[\p{L}\p{N}'’]+/gu;

/**
 * The text with each word that nobody knows put right, where there is a word it may have been meant for.
 * @param but words that stay as they are: the name of a place.
 */
export const putRight = (text: string, but = ""): string | undefined => {
  const left = allWordsOf(but);
  const right = text.replace(written, (word) => {
    const [folded] = allWordsOf(word);
    if (folded === undefined || isSpelt(folded) || left.includes(folded)) return word;
    return meantBy(folded) ?? word;
  });
  return right === text ? undefined : right;
};
