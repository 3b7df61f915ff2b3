import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { withSlips } from "../../../search/text/expand.ts";
import { type Slip, sortedTerms, termsWithin, typoBudget } from "../../../search/text/typos.ts";

/** Damerau-Levenshtein (optimal string alignment) straight from its definition. */
const slipsBetween = (a: string, b: string): number => {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number) => table[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const options = [at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)];
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) options.push(at(i - 2, j - 2) + 1);
      const row = table[i];
      if (row) row[j] = Math.min(...options);
    }
  }
  return at(a.length, b.length);
};

const starts = (term: string): string[] => Array.from({ length: term.length + 1 }, (_, i) => term.slice(0, i));

const bruteForce = (terms: readonly string[], word: string, budget: number, prefixes: boolean): Slip[] =>
  terms.flatMap((term, i): Slip[] => {
    const whole = slipsBetween(word, term);
    if (whole <= budget) return [{ term: i, slips: whole, prefix: false }];
    const start = Math.min(...starts(term).map((text) => slipsBetween(word, text)));
    return prefixes && start <= budget ? [{ term: i, slips: start, prefix: true }] : [];
  });

const wordOf = (letters: string, maxLength: number) =>
  fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength }).map((chars) => chars.join(""));

describe("Words with slips in them", () => {
  test.each([
    ["shed", 0],
    ["choir", 1],
    ["singing", 1],
    ["allotment", 2],
    ["m33", 0],
    ["covid19", 0],
  ])("%s may have %d", (word, budget) => expect(typoBudget(word)).toBe(budget));

  test.each([false, true])("the quick way finds what the plain way finds (beginnings: %s)", (prefixes) => {
    fc.assert(
      fc.property(
        fc.uniqueArray(wordOf("abc", 8), { maxLength: 40 }),
        wordOf("abc", 7),
        fc.integer({ min: 0, max: 2 }),
        (terms, word, budget) => {
          const sorted = sortedTerms([...terms].sort());
          expect(termsWithin(sorted, word, budget, prefixes)).toEqual(bruteForce(sorted.terms, word, budget, prefixes));
        },
      ),
      { numRuns: 1_000 },
    );
  });

  const sorted = sortedTerms(
    ["allotment", "bereavement", "choir", "choirs", "choral", "gardening", "parkinsons", "walk", "walking"].sort(),
  );
  const meant = (word: string, prefixes = false) =>
    [...withSlips(sorted, word, prefixes)].sort(([, a], [, b]) => b - a).map(([term]) => sorted.terms[term]);

  test.each([
    ["allotmant", "allotment"],
    ["breavement", "bereavement"],
    ["gadrening", "gardening"],
    ["hcoir", "choir"],
    ["walks", "walk"],
  ])("%s is meant for %s", (word, term) => expect(meant(word)).toContain(term));

  test("what is typed is surer than what is near", () => {
    expect(meant("choir")).toEqual(["choir", "choirs"]);
  });

  test("a beginning may have a slip too", () => {
    expect(meant("gadre", true)).toEqual(["gardening"]);
    expect(meant("gadre", false)).toEqual([]);
  });

  test("a short word is taken as it stands", () => {
    expect(meant("wlak")).toEqual([]);
  });
});
