import { startingWith } from "../text/sortedWords.ts";
import { type SortedTerms, sortedTerms, termsWithin, typoBudget } from "../text/typos.ts";
import { stemOf } from "../text/words.ts";
import type { Bank } from "./bank.ts";
import { groupsOf } from "./features.ts";

/** The number of a stem that a word may have been meant for, and how sure that is. */
export type Meaning = readonly [stem: number, sure: number];

/** What a slip takes off. */
const sureOfSlips = [1, 0.7, 0.5];
const sureOfStart = 0.8;
const shortestStart = 4;

const shortestLike = 5;
const shortestOther = 4;
/** By Dice's coefficient of the letters, three by three. */
const leastAlike = 0.45;
const sureOfLike = 0.6;
const mostLike = 6;
const sharedStart = 3;

const threesIn = (word: string): string[] => {
  const marked = `^${word}$`;
  return Array.from({ length: marked.length - 2 }, (_, i) => marked.slice(i, i + 3));
};

/** By what each word of a text may stand for: itself, what it begins, or else what it is the fewest slips away from. */
export const createWordMeanings = (bank: Bank): ((word: string, isStart: boolean) => readonly Meaning[]) => {
  const { words, stemOfWord, stemsOfWords } = bank.book;
  let sorted: SortedTerms | undefined;

  const eachOnce = (meanings: readonly Meaning[]): Meaning[] => {
    const surest = new Map<number, number>();
    for (const [stem, sure] of meanings) surest.set(stem, Math.max(surest.get(stem) ?? 0, sure));
    return [...surest];
  };
  const meaningOf = (word: number, sure: number): Meaning => [stemOfWord[word] ?? 0, sure];

  /** Unheard words that share most of their letters with words of the phrases: "bereaving", "podiatrist". */
  const likeWords = (word: string): Meaning[] => {
    const own = threesIn(word);
    const [first, end] = startingWith(words, word.slice(0, sharedStart));
    return Array.from({ length: end - first }, (_, i) => first + i)
      .filter((other) => (words[other] ?? "").length >= shortestOther)
      .map((other) => {
        const of = threesIn(words[other] ?? "");
        return { other, alike: (2 * own.filter((three) => of.includes(three)).length) / (own.length + of.length) };
      })
      .filter(({ alike }) => alike >= leastAlike)
      .sort((a, b) => b.alike - a.alike)
      .slice(0, mostLike)
      .map(({ other, alike }) => meaningOf(other, sureOfLike * alike));
  };

  return (word, isStart) => {
    const stem = bank.stemNumbers.get(stemOf(word));
    if (stem !== undefined && (stem < stemsOfWords || groupsOf(bank.features, stem).length > 0)) return [[stem, 1]];
    if (isStart && word.length >= shortestStart) {
      const [first, end] = startingWith(words, word);
      const longer = Array.from({ length: end - first }, (_, i) => meaningOf(first + i, sureOfStart));
      if (longer.length > 0) return eachOnce(longer);
    }
    // Most words need none of this.
    sorted ??= sortedTerms(words);
    const slips = termsWithin(sorted, word, typoBudget(word), false);
    if (slips.length === 0) return word.length >= shortestLike ? eachOnce(likeWords(word)) : [];
    const fewest = Math.min(...slips.map(({ slips: count }) => count));
    return eachOnce(
      slips
        .filter(({ slips: count }) => count === fewest)
        .map(({ term, slips: count }) => meaningOf(term, sureOfSlips[count] ?? 0)),
    );
  };
};
