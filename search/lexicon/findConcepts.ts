import { sortedTerms, termsWithin, typoBudget } from "../text/typos.ts";
import { stemOf } from "../text/words.ts";
import type { Bank } from "./bank.ts";
import type { ConceptId } from "./concept.ts";
import { pairOf } from "./features.ts";

/** A concept that a text speaks of, by how much its phrases have in common with the text, from 0 to 1. */
export interface FoundConcept {
  readonly id: ConceptId;
  readonly sure: number;
}

/** What a slip takes off. */
const sureOfSlips = [1, 0.7, 0.5];
const sureOfStart = 0.8;
const shortestStart = 4;
/** A word that no phrase has says as much as the rarest that one has: somebody means something else by it. */
const unknownTells = 1;
/** How much the second, third … phrase of a concept adds. */
const further = [1, 0.25, 0.1];

type Weighted = ReadonlyMap<string, number>;

/** Finds the concepts that a text speaks of, with typos and half-typed words forgiven. */
export const createConceptFinder = (bank: Bank) => {
  const sorted = sortedTerms(bank.words);
  const known = new Set(bank.words);

  /** What a word may stand for among the words of the phrases, each with how sure that is. */
  const meantBy = (word: string, isStart: boolean): [string, number][] => {
    const stem = stemOf(word);
    if (known.has(stem)) return [[stem, 1]];
    const starts =
      isStart && word.length >= shortestStart
        ? bank.words.filter((other) => other.startsWith(word)).map((other): [string, number] => [other, sureOfStart])
        : [];
    if (starts.length > 0) return starts;
    const slips = termsWithin(sorted, stem, typoBudget(word), false);
    const fewest = Math.min(...slips.map((slip) => slip.slips));
    return slips
      .filter((slip) => slip.slips === fewest)
      .map(({ term, slips: count }) => [bank.words[term] ?? "", sureOfSlips[count] ?? 0]);
  };

  /** All features of a text that the bank knows, and how much there is of it, known or not. */
  const weigh = (words: readonly string[], isTyping: boolean): { found: Weighted; mass: number } => {
    const found = new Map<string, number>();
    let mass = 0;
    const add = (feature: string, sure: number): number => {
      const weight = bank.features.get(feature)?.weight ?? 0;
      if (weight > 0) found.set(feature, Math.max(found.get(feature) ?? 0, sure));
      return weight;
    };
    let before: readonly [string, number][] = [];
    for (const [i, word] of words.entries()) {
      const meant = meantBy(word, isTyping && i === words.length - 1);
      mass += meant.length === 0 ? unknownTells : Math.max(...meant.map(([stem, sure]) => add(stem, sure)));
      const pairs = before.flatMap(([first, one]) =>
        meant.map(([second, other]) => add(pairOf(first, second), Math.min(one, other))),
      );
      mass += Math.max(0, ...pairs);
      before = meant;
    }
    return { found, mass };
  };

  return (words: readonly string[], isTyping: boolean): FoundConcept[] => {
    const { found, mass } = weigh(words, isTyping);
    const common = new Map<number, number>();
    for (const [feature, sure] of found) {
      const { phrases, weight } = bank.features.get(feature) ?? { phrases: [], weight: 0 };
      for (const phrase of phrases) common.set(phrase, (common.get(phrase) ?? 0) + sure * weight);
    }
    const byConcept = new Map<number, number[]>();
    for (const [phrase, shared] of common) {
      const ofPhrase = shared / (bank.massOf[phrase] ?? 1);
      const ofText = shared / mass;
      const concept = bank.conceptOf[phrase] ?? 0;
      const scores = byConcept.get(concept) ?? [];
      scores.push(Math.sqrt(ofPhrase) * ofText ** 0.4 * Math.min(1, shared));
      byConcept.set(concept, scores);
    }
    return [...byConcept]
      .map(([concept, scores]) => {
        const best = scores.sort((a, b) => b - a);
        const sure = further.reduce((sum, share, i) => sum + share * (best[i] ?? 0), 0);
        return { id: bank.concepts[concept] ?? "", sure: Math.min(1, sure) };
      })
      .sort((a, b) => b.sure - a.sure);
  };
};
