import { isDay } from "../text/days.ts";
import { allWordsOf, stemOf } from "../text/words.ts";
import { languageTags } from "../vocabulary/term.ts";
import { vocabularies } from "../vocabulary/vocabularies.ts";
import { comparePhrases, type Phrasebook } from "./phrasebook.ts";
import type { Lexicon } from "./readLexicon.ts";
import { sayingsOf } from "./sayings.ts";

const doneOrGoneTo = /^(?:activities|kinds):/;

/** The lexicon's own words and the vocabulary's. */
const writtenIn = (lexicon: Lexicon): string[] => {
  const texts = [
    ...[...lexicon.values()].flatMap(({ label, tells, hints }) => [label.en, label.cy, ...tells, ...hints]),
    ...Object.values(vocabularies)
      .flatMap((vocabulary) => Object.values(vocabulary))
      .flatMap(({ label, synonyms }) => languageTags.flatMap((tag) => [label[tag], ...synonyms[tag]])),
  ];
  return [...new Set(texts.flatMap(allWordsOf))].sort();
};

/** Phrases that differ in no more than endings are one. */
const eachOnce = (phrases: readonly (readonly string[])[]): (readonly string[])[] => [
  ...new Map(phrases.map((words) => [words.map(stemOf).join(" "), words])).values(),
];

/** Stems of the words; those that are said about twice as often or more come first. */
const rankedStems = (words: readonly string[], phrases: readonly (readonly string[])[]): string[] => {
  const times = new Map<string, number>();
  for (const word of phrases.flat()) if (!isDay(word)) times.set(stemOf(word), (times.get(stemOf(word)) ?? 0) + 1);
  const rank = (stem: string): number => Math.clz32(times.get(stem) ?? 0);
  return [...new Set(words.map(stemOf))].sort((a, b) => rank(a) - rank(b));
};

/** Groups of stems, and the stems of each, in the order of the first word that each stem has. */
const inOrder = (groups: readonly (readonly string[])[], words: readonly string[]): string[][] => {
  const firstWords = new Map<string, string>();
  for (const word of words) if (!firstWords.has(stemOf(word))) firstWords.set(stemOf(word), word);
  const firstWord = (stem = ""): string => firstWords.get(stem) ?? stem;
  const compare = (a = "", b = ""): number => (firstWord(a) < firstWord(b) ? -1 : 1);
  return groups.map((stems) => [...stems].sort(compare)).sort(([a], [b]) => (a === b ? 0 : compare(a, b)));
};

/** The phrasebook of a lexicon and of groups of words, without endings, that mean alike. */
export const phrasebookOf = (lexicon: Lexicon, alike: readonly (readonly string[])[]): Phrasebook => {
  const sayings = [...lexicon].map(([id, concept]) => sayingsOf(id, concept).map(allWordsOf));
  const all = sayings.flat(2);
  const wordsByConcept = sayings.map(eachOnce);
  const words = [...new Set(all.filter((word) => !isDay(word)))].sort();
  const stemsOfWords = rankedStems(words, wordsByConcept.flat());
  const stemsOfDays = [...new Set(all.filter(isDay).map(stemOf))].sort();
  const numbers = new Map(stemsOfWords.map((stem, i) => [stem, i]));
  const days = new Map(stemsOfDays.map((stem, i) => [stem, stemsOfWords.length + i]));
  const others = [...new Set(alike.flat().filter((stem) => !numbers.has(stem)))].sort();
  for (const [i, stem] of others.entries()) numbers.set(stem, stemsOfWords.length + stemsOfDays.length + i);

  const numberOf = (word: string): number => (isDay(word) ? days : numbers).get(stemOf(word)) ?? 0;
  const phrases = wordsByConcept.map((some) => some.map((said) => said.map(numberOf)).sort(comparePhrases));
  return {
    concepts: [...lexicon].map(([id, { label, manner = false, alone = false, deters, has }], i) => ({
      id,
      label,
      isManner: manner,
      isAlone: alone,
      deters,
      isThing: has.some((option) => doneOrGoneTo.test(option)),
      phrases: phrases[i]?.length ?? 0,
    })),
    words,
    stemOfWord: Uint16Array.from(words, numberOf),
    stems: [...stemsOfWords, ...stemsOfDays, ...others],
    stemsOfWords: stemsOfWords.length,
    stemsOfDays: stemsOfDays.length,
    groups: inOrder(alike, words).map((stems) => Uint16Array.from(stems, (stem) => numbers.get(stem) ?? 0)),
    lengths: Uint8Array.from(phrases.flat(), (said) => said.length),
    said: Uint16Array.from(phrases.flat(2)),
    written: writtenIn(lexicon),
  };
};
