import { type Expansion, withoutSlips, withSlips } from "../text/expand.ts";
import { sortedTerms } from "../text/typos.ts";
import { allWordsOf, isStopWord } from "../text/words.ts";

/** Something with names: what it is called first, then other words for it. */
export interface Named<T> {
  readonly item: T;
  readonly labels: readonly string[];
  readonly otherNames?: readonly string[];
}

/** A thing one of whose names fits what was typed. */
export interface NameMatch<T> {
  readonly item: T;
  /** The name is what was typed, or goes on where it ends. */
  readonly begins: boolean;
  /** How well it fits, from 0 to 1. */
  readonly fit: number;
}

export type NameFinder<T> = (text: string, slips: "with-slips" | "without-slips") => readonly NameMatch<T>[];

interface Name {
  /** The number of the thing it is a name of. */
  readonly of: number;
  readonly text: string;
  readonly words: number;
  /** A label tells more than another word for it. */
  readonly worth: number;
}

const worthOfOtherName = 0.8;

/** For each name that has the word, or a word that begins with it: how sure it is that it was meant. */
const namesWith = (
  expansion: Expansion,
  terms: readonly string[],
  holding: ReadonlyMap<string, readonly number[]>,
): Map<number, number> => {
  const found = new Map<number, number>();
  for (const [term, sure] of expansion) {
    for (const name of holding.get(terms[term] ?? "") ?? []) found.set(name, Math.max(found.get(name) ?? 0, sure));
  }
  return found;
};

/** Finds things by the beginnings of the words of their names, in any order; the best first, each thing once. */
export const createNameFinder = <T>(named: readonly Named<T>[]): NameFinder<T> => {
  const names: Name[] = [];
  const holding = new Map<string, number[]>();
  for (const [of, { labels, otherNames = [] }] of named.entries()) {
    for (const [i, label] of [...labels, ...otherNames].entries()) {
      const words = allWordsOf(label);
      for (const word of new Set(words)) {
        const held = holding.get(word) ?? [];
        held.push(names.length);
        holding.set(word, held);
      }
      names.push({ of, text: words.join(" "), words: words.length, worth: i < labels.length ? 1 : worthOfOtherName });
    }
  }
  const sorted = sortedTerms([...holding.keys()].sort());

  const namesWithAll = (words: readonly string[], expand: typeof withSlips): Map<number, number> => {
    let all: Map<number, number> | undefined;
    for (const word of words) {
      const found = namesWith(expand(sorted, word, true), sorted.terms, holding);
      if (found.size === 0 && isStopWord(word)) continue;
      const before = all;
      all = before
        ? new Map(
            [...found].flatMap(([name, sure]) => (before.has(name) ? [[name, sure * (before.get(name) ?? 0)]] : [])),
          )
        : found;
    }
    return all ?? new Map();
  };

  return (text, slips) => {
    const words = allWordsOf(text);
    const typed = words.join(" ");
    const best = new Map<number, NameMatch<T>>();
    for (const [number, sure] of namesWithAll(words, slips === "with-slips" ? withSlips : withoutSlips)) {
      const name = names[number];
      const item = name && named[name.of]?.item;
      if (!item) continue;
      const match = {
        item,
        begins: name.text.startsWith(typed),
        fit: sure * name.worth * Math.min(1, 0.5 + words.length / (2 * name.words)),
      };
      const known = best.get(name.of);
      if (!known || byFit(match, known) < 0) best.set(name.of, match);
    }
    return [...best.values()].sort(byFit);
  };
};

/** Names that begin with what was typed come first. */
const byFit = <T>(a: NameMatch<T>, b: NameMatch<T>): number => Number(b.begins) - Number(a.begins) || b.fit - a.fit;
