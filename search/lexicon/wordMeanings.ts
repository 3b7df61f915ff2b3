import { sortedTerms, termsWithin, typoBudget } from "../text/typos.ts";
import { stemOf } from "../text/words.ts";
import { groupsOf } from "./alike.ts";
import type { Bank } from "./bank.ts";

/** A word of the phrases, without its ending, that a word may have been meant for, and how sure that is. */
type Meaning = readonly [stem: string, sure: number];

/** What a slip takes off. */
const sureOfSlips = [1, 0.7, 0.5];
const sureOfStart = 0.8;
const shortestStart = 4;

const shortestLike = 5;
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
  const words = [...bank.stems.keys()].sort();
  const sorted = sortedTerms(words);
  const known = new Set(bank.stems.values());

  const eachOnce = (meanings: readonly Meaning[]): Meaning[] => {
    const surest = new Map<string, number>();
    for (const [stem, sure] of meanings) surest.set(stem, Math.max(surest.get(stem) ?? 0, sure));
    return [...surest];
  };
  const meaningOf = (word: string, sure: number): Meaning => [bank.stems.get(word) ?? word, sure];

  const parts = words.filter(({ length }) => length >= 4).map((other) => ({ other, of: threesIn(other) }));
  /** Unheard words that share most of their letters with words of the phrases: "bereaving", "podiatrist". */
  const likeWords = (word: string): Meaning[] => {
    const own = threesIn(word);
    return parts
      .filter(({ other }) => other.startsWith(word.slice(0, sharedStart)))
      .map(({ other, of }) => ({
        other,
        alike: (2 * own.filter((three) => of.includes(three)).length) / (own.length + of.length),
      }))
      .filter(({ alike }) => alike >= leastAlike)
      .sort((a, b) => b.alike - a.alike)
      .slice(0, mostLike)
      .map(({ other, alike }) => meaningOf(other, sureOfLike * alike));
  };

  return (word, isStart) => {
    const stem = stemOf(word);
    if (known.has(stem) || groupsOf(stem).length > 0) return [[stem, 1]];
    const longer = isStart && word.length >= shortestStart ? words.filter((other) => other.startsWith(word)) : [];
    if (longer.length > 0) return eachOnce(longer.map((other) => meaningOf(other, sureOfStart)));
    const slips = termsWithin(sorted, word, typoBudget(word), false);
    if (slips.length === 0) return word.length >= shortestLike ? eachOnce(likeWords(word)) : [];
    const fewest = Math.min(...slips.map(({ slips: count }) => count));
    return eachOnce(
      slips
        .filter(({ slips: count }) => count === fewest)
        .map(({ term, slips: count }) => meaningOf(words[term] ?? "", sureOfSlips[count] ?? 0)),
    );
  };
};
