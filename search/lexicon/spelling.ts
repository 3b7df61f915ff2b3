import { sortedTerms, termsWithin } from "../text/typos.ts";
import { allWordsOf, isStopWord, stemOf } from "../text/words.ts";
import { languageTags } from "../vocabulary/term.ts";
import { vocabularies } from "../vocabulary/vocabularies.ts";
import { lexicon } from "./lexicon.ts";
import { sayingsOf } from "./sayings.ts";

interface Dictionary {
  /** Words that are offered, in order; what people say they spell as they like. */
  readonly offered: ReturnType<typeof sortedTerms>;
  /** How often each of them is written. */
  readonly uses: ReadonlyMap<string, number>;
  /** The stems of all that is no slip. */
  readonly known: ReadonlySet<string>;
}

const writtenByUs = (): string[] => [
  ...[...lexicon.values()].flatMap(({ label, tells, hints }) => [label.en, label.cy, ...tells, ...hints]),
  ...Object.values(vocabularies)
    .flatMap((vocabulary) => Object.values(vocabulary))
    .flatMap(({ label, synonyms }) => languageTags.flatMap((tag) => [label[tag], ...synonyms[tag]])),
];

const makeDictionary = (): Dictionary => {
  const uses = new Map<string, number>();
  for (const word of writtenByUs().flatMap(allWordsOf)) uses.set(word, (uses.get(word) ?? 0) + 1);
  const said = [...lexicon].flatMap(([id, concept]) => sayingsOf(id, concept)).flatMap(allWordsOf);
  return {
    offered: sortedTerms([...uses.keys()].sort()),
    uses,
    known: new Set([...uses.keys(), ...said].map(stemOf)),
  };
};

let made: Dictionary | undefined;
/** It takes a moment to make, and most searches never need it. */
const dictionary = (): Dictionary => {
  made ??= makeDictionary();
  return made;
};

/** The search forgives fewer slips by itself: what is far from a word may be another one, so the person is asked. */
const farthest = (word: string): number => (word.length < 4 ? 0 : word.length < 6 ? 1 : word.length < 11 ? 2 : 3);

const pairsIn = (word: string): Set<string> =>
  new Set(Array.from({ length: word.length - 1 }, (_, i) => word.slice(i, i + 2)));

/** Of the words with the fewest slips, the one that shares most pairs of letters, then the one that is used most. */
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
        uses: uses.get(term) ?? 0,
      };
    })
    .filter(({ term }) => term.length > 3)
    .sort((a, b) => a.slips - b.slips || b.shared - a.shared || b.uses - a.uses)[0]?.term;
};

const written = /[\p{L}\p{N}'’]+/gu;

/** The text with each word that nobody knows put right, where there is a word it may have been meant for. */
export const putRight = (text: string): string | undefined => {
  const right = text.replace(written, (word) => {
    const [folded] = allWordsOf(word);
    if (folded === undefined || isStopWord(folded) || dictionary().known.has(stemOf(folded))) return word;
    return meantBy(folded) ?? word;
  });
  return right === text ? undefined : right;
};
