import { groupsOf } from "./alike.ts";
import type { Bank } from "./bank.ts";
import type { ConceptId } from "./concept.ts";
import { pairOf } from "./features.ts";
import { createWordMeanings } from "./wordMeanings.ts";

/** A concept that a text speaks of. */
export interface FoundConcept {
  readonly id: ConceptId;
  /** By how much its phrases have in common with the text; from 0, without an end. */
  readonly score: number;
  /** For each word of the text: how much it speaks of this concept beside the concept it speaks of most, from 0 to 1. */
  readonly explains: readonly number[];
}

export interface FoundConcepts {
  /** The best first. */
  readonly concepts: readonly FoundConcept[];
  /** For each word of the text: how much it tells, from 0; a word that no phrase has tells most, since somebody means something else by it. */
  readonly telling: readonly number[];
}

// Tuned on judged queries (`npm run bench -- relevance`).
const unknownTells = 4.09;
const unknownMass = 1.01;
/** How much the second, third … phrase of a concept adds. */
const further = [1.0, 0.57, 0.33, 0.19, 0.11];
/** How much it adds that all phrases of a concept together use the words. */
const wholeConcept = 2.74;
const partOfPhrase = 0.31;
const partOfText = 0.73;
const leastMass = 0.5;
/** A word that is only like another may be a name of its own. */
const leastKnown = 0.65;
/** What a word explains that is only like one of the phrases. */
const ofLikeWord = 0.6;
/** Where no word is known, one has to be very like another: a street or a person's name is not to mean anything. */
const leastAlone = 0.5;
/** Beyond these no word is explained. */
const mostExplained = 30;

/** A feature of a text: how sure it is that it was meant, and at which of the words. */
interface Said {
  readonly sure: number;
  readonly at: readonly number[];
}

const featuresIn = (meanings: readonly (readonly (readonly [string, number])[])[], bank: Bank): Map<string, Said> => {
  const said = new Map<string, Said>();
  const add = (feature: string, sure: number, at: readonly number[]) => {
    if (!bank.features.has(feature)) return;
    const known = said.get(feature);
    said.set(feature, { sure: Math.max(known?.sure ?? 0, sure), at: [...(known?.at ?? []), ...at] });
  };
  for (const [i, meant] of meanings.entries()) {
    for (const [word, sure] of meant) {
      add(word, sure, [i]);
      for (const group of groupsOf(word)) add(group, sure, [i]);
    }
    for (const [before, one] of meanings[i - 1] ?? []) {
      for (const [word, other] of meant) add(pairOf(before, word), Math.min(one, other), [i - 1, i]);
    }
  }
  return said;
};

/** Finds the concepts that a text speaks of, with typos and half-typed words forgiven. */
export const createConceptFinder = (bank: Bank) => {
  const meantBy = createWordMeanings(bank);

  const phraseScores = (said: ReadonlyMap<string, Said>, mass: number): Map<number, number[]> => {
    const common = new Map<number, number>();
    for (const [feature, { sure }] of said) {
      const { phrases, weight } = bank.features.get(feature) ?? { phrases: [], weight: 0 };
      for (const phrase of phrases) common.set(phrase, (common.get(phrase) ?? 0) + sure * weight);
    }
    const scores = new Map<number, number[]>();
    for (const [phrase, shared] of common) {
      const concept = bank.conceptOf[phrase] ?? 0;
      const score =
        (shared / (bank.massOf[phrase] ?? 1)) ** partOfPhrase * (shared / mass) ** partOfText * Math.min(1, shared);
      const known = scores.get(concept);
      if (known) known.push(score);
      else scores.set(concept, [score]);
    }
    return scores;
  };

  /** @param words of a text, folded; those that say nothing here, such as days, are "". */
  return (words: readonly string[], isTyping: boolean): FoundConcepts => {
    const meanings = words.map((word, i) => (word === "" ? [] : meantBy(word, isTyping && i === words.length - 1)));
    const surest = Math.max(0, ...meanings.flat().map(([, sure]) => sure));
    if (surest < leastAlone) return { telling: words.map((word) => (word === "" ? 0 : unknownTells)), concepts: [] };
    const said = featuresIn(meanings, bank);
    const isUnknown = (i: number): boolean =>
      words[i] !== "" && (meanings[i] ?? []).every(([, sure]) => sure < leastKnown);
    const telling: number[] = words.map((_, i) => (isUnknown(i) ? unknownTells : 0));
    const own = new Map<number, number>();
    const byWord = new Map<number, Float32Array>();
    const wordMass: number[] = words.map((_, i) => (isUnknown(i) ? unknownMass : 0));
    let mass = 0;
    for (const [feature, { sure, at }] of said) {
      const known = bank.features.get(feature);
      if (!known) continue;
      if (at.length > 1) mass += known.weight;
      else for (const i of at) wordMass[i] = Math.max(wordMass[i] ?? 0, known.weight);
      for (const i of at) telling[i] = Math.max(telling[i] ?? 0, known.weight);
      for (const [concept, share] of known.concepts) {
        const amount = sure * known.weight * share;
        own.set(concept, (own.get(concept) ?? 0) + amount);
        const inWords = byWord.get(concept) ?? new Float32Array(words.length);
        for (const i of at) inWords[i] = (inWords[i] ?? 0) + amount / at.length;
        byWord.set(concept, inWords);
      }
    }
    mass = wordMass.reduce((sum, one) => sum + one, mass);

    const scored = [...phraseScores(said, mass)]
      .map(([concept, scores]) => {
        const best = scores.sort((a, b) => b - a);
        const near = further.reduce((sum, share, i) => sum + share * (best[i] ?? 0), 0);
        return { concept, score: near + (wholeConcept * (own.get(concept) ?? 0)) / Math.max(mass, leastMass) };
      })
      .sort((a, b) => b.score - a.score)
      .slice(0, mostExplained);
    const most = words.map((_, i) => Math.max(0, ...scored.map(({ concept }) => byWord.get(concept)?.[i] ?? 0)));
    return {
      telling,
      concepts: scored.map(({ concept, score }) => ({
        id: bank.concepts[concept] ?? "",
        score,
        explains: most.map((all, i) =>
          all > 0 ? ((isUnknown(i) ? ofLikeWord : 1) * (byWord.get(concept)?.[i] ?? 0)) / all : 0,
        ),
      })),
    };
  };
};
