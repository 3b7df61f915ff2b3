import { startingWith } from "./sortedWords.ts";
import { type SortedTerms, termsWithin, typoBudget } from "./typos.ts";
import { stemOf } from "./words.ts";

/** How sure it is that a term was meant by a word, from 0 to 1, by the number of slips. */
const sureOf = { same: 1, ending: 0.9, prefix: [0.8, 0.45, 0.25], slips: [1, 0.6, 0.35] } as const;

/** The terms that may be meant by a word, by their number, each with how sure that is. */
export type Expansion = ReadonlyMap<number, number>;

const lettersKeptByStems = 3;

const put = (expansion: Map<number, number>, term: number, sure: number) => {
  if (sure > (expansion.get(term) ?? 0)) expansion.set(term, sure);
};

/** The word itself, with another ending, and where somebody is still typing it, what it may become. */
export const withoutSlips = ({ terms }: SortedTerms, word: string, prefixes: boolean): Expansion => {
  const expansion = new Map<number, number>();
  const stem = stemOf(word);
  const [first, end] = startingWith(terms, word.slice(0, lettersKeptByStems));
  for (let i = first; i < end; i++) {
    const term = terms[i] ?? "";
    if (term === word) put(expansion, i, sureOf.same);
    else if (stemOf(term) === stem) put(expansion, i, sureOf.ending);
    else if (prefixes && term.startsWith(word)) put(expansion, i, sureOf.prefix[0]);
  }
  return expansion;
};

/** All that `withoutSlips` gives, and the terms that are a slip or two away. */
export const withSlips = (sorted: SortedTerms, word: string, prefixes: boolean): Expansion => {
  const expansion = new Map(withoutSlips(sorted, word, prefixes));
  const budget = typoBudget(word);
  if (budget === 0) return expansion;
  for (const { term, slips, prefix } of termsWithin(sorted, word, budget, prefixes)) {
    put(expansion, term, (prefix ? sureOf.prefix[slips] : sureOf.slips[slips]) ?? 0);
  }
  return expansion;
};
