import { type SortedTerms, termsWithin, typoBudget } from "./typos.ts";
import { stemOf } from "./words.ts";

/** How sure it is that a term was meant by a word, from 0 to 1, by the number of slips. */
const sureOf = { same: 1, ending: 0.9, prefix: [0.8, 0.45, 0.25], slips: [1, 0.6, 0.35] } as const;

/** The terms that may be meant by a word, by their number, each with how sure that is. */
export type Expansion = ReadonlyMap<number, number>;

/** The first term that is not before `text` in the order. */
const firstFrom = (terms: readonly string[], text: string): number => {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle] ?? "") < text) low = middle + 1;
    else high = middle;
  }
  return low;
};

const lettersKeptByStems = 3;

/** The terms that begin with `start`, by their number. */
function* beginningWith(terms: readonly string[], start: string): Generator<number> {
  for (let i = firstFrom(terms, start); terms[i]?.startsWith(start); i++) yield i;
}

const put = (expansion: Map<number, number>, term: number, sure: number) => {
  if (sure > (expansion.get(term) ?? 0)) expansion.set(term, sure);
};

/** The word itself, with another ending, and where somebody is still typing it, what it may become. */
export const withoutSlips = ({ terms }: SortedTerms, word: string, prefixes: boolean): Expansion => {
  const expansion = new Map<number, number>();
  const stem = stemOf(word);
  for (const i of beginningWith(terms, word.slice(0, lettersKeptByStems))) {
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
