import { startingWith } from "../text/sortedWords.ts";
import { type SortedTerms, sortedTerms, termsWithin, typoBudget } from "../text/typos.ts";
import { stemOf } from "../text/words.ts";
import type { Bank } from "./bank.ts";
import { groupsOf } from "./features.ts";
import { createSounds } from "./sounds.ts";

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
const sureOfSound = 0.5;
/** What sounds the same has as many letters in common, beside what has most. */
const likeMost = 0.5;
const mostLike = 6;
const sharedStart = 3;

const threesIn = (word: string): string[] => {
  const marked = `^${word}$`;
  return Array.from({ length: marked.length - 2 }, (_, i) => marked.slice(i, i + 3));
};

interface LikeWord {
  readonly other: number;
  /** From 0 to 1. */
  readonly alike: number;
}

/**
 * By what each word of a text may stand for: itself, what it begins, or else what it is the fewest slips away from; and
 * where that is nothing, what it sounds like.
 */
export const createWordMeanings = (bank: Bank): ((word: string, isStart: boolean) => readonly Meaning[]) => {
  const { words, stemOfWord, stemsOfWords } = bank.book;
  const soundsLike = createSounds(words);
  let sorted: SortedTerms | undefined;

  const eachOnce = (meanings: readonly Meaning[]): Meaning[] => {
    const surest = new Map<number, number>();
    for (const [stem, sure] of meanings) surest.set(stem, Math.max(surest.get(stem) ?? 0, sure));
    return [...surest];
  };
  const meaningOf = (word: number, sure: number): Meaning => [stemOfWord[word] ?? 0, sure];

  /** The most alike first. */
  const byLetters = (word: string, others: readonly number[]): LikeWord[] => {
    const own = threesIn(word);
    return others
      .map((other) => {
        const of = threesIn(words[other] ?? "");
        return { other, alike: (2 * own.filter((three) => of.includes(three)).length) / (own.length + of.length) };
      })
      .sort((a, b) => b.alike - a.alike)
      .slice(0, mostLike);
  };

  /** "Dimensha", "diabeetus". */
  const soundingLike = (word: string): Meaning[] => {
    const sounding = byLetters(word, soundsLike(word));
    return sounding
      .filter(({ alike }) => alike >= likeMost * (sounding[0]?.alike ?? 0))
      .map(({ other }) => meaningOf(other, sureOfSound));
  };

  /** Unheard words that share most of their letters with words of the phrases: "bereaving", "podiatrist". */
  const spelledLike = (word: string): Meaning[] => {
    const [first, end] = startingWith(words, word.slice(0, sharedStart));
    const others = Array.from({ length: end - first }, (_, i) => first + i);
    return byLetters(
      word,
      others.filter((other) => (words[other] ?? "").length >= shortestOther),
    )
      .filter(({ alike }) => alike >= leastAlike)
      .map(({ other, alike }) => meaningOf(other, sureOfLike * alike));
  };

  const likeUnheard = (word: string): Meaning[] => {
    if (word.length < shortestLike) return [];
    const sounding = soundingLike(word);
    return eachOnce(sounding.length > 0 ? sounding : spelledLike(word));
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
    if (slips.length === 0) return likeUnheard(word);
    const fewest = Math.min(...slips.map(({ slips: count }) => count));
    return eachOnce(
      slips
        .filter(({ slips: count }) => count === fewest)
        .map(({ term, slips: count }) => meaningOf(term, sureOfSlips[count] ?? 0)),
    );
  };
};
