import type { Bank } from "./bank.ts";
import type { ConceptId } from "./concept.ts";
import { groupsOf } from "./features.ts";
import { createPhraseScores } from "./phraseScores.ts";
import { createWordMeanings, type Meaning } from "./wordMeanings.ts";

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

/** The features of a text that phrases have, too. */
const featuresIn = (meanings: readonly (readonly Meaning[])[], bank: Bank): Map<number, Said> => {
  const { features, phrasesWith } = bank;
  const { stemsOfWords } = bank.book;
  const said = new Map<number, Said>();
  const add = (feature: number, sure: number, at: readonly number[]) => {
    if (phrasesWith.starts[feature] === phrasesWith.starts[feature + 1]) return;
    const known = said.get(feature);
    said.set(feature, { sure: Math.max(known?.sure ?? 0, sure), at: [...(known?.at ?? []), ...at] });
  };
  for (const [i, meant] of meanings.entries()) {
    for (const [stem, sure] of meant) {
      if (stem < stemsOfWords) add(stem, sure, [i]);
      for (const group of groupsOf(features, stem)) add(group, sure, [i]);
    }
    for (const [before, one] of meanings[i - 1] ?? []) {
      for (const [stem, other] of meant) {
        const pair = features.pairs.find(before, stem);
        if (pair >= 0) add(features.firstPair + pair, Math.min(one, other), [i - 1, i]);
      }
    }
  }
  return said;
};

/** Finds the concepts that a text speaks of, with typos and half-typed words forgiven. */
export const createConceptFinder = (bank: Bank) => {
  const { weights, conceptsWith } = bank;
  const { concepts } = bank.book;
  const meantBy = createWordMeanings(bank);
  const scoresByConcept = createPhraseScores(bank, further.length);

  /** @param words of a text, folded; those that say nothing here, such as days, are "". */
  return (words: readonly string[], isTyping: boolean): FoundConcepts => {
    const meanings = words.map((word, i) => (word === "" ? [] : meantBy(word, isTyping && i === words.length - 1)));
    const surest = Math.max(0, ...meanings.flat().map(([, sure]) => sure));
    if (surest < leastAlone) return { telling: words.map((word) => (word === "" ? 0 : unknownTells)), concepts: [] };
    const said = featuresIn(meanings, bank);
    const isUnknown = words.map((word, i) => word !== "" && (meanings[i] ?? []).every(([, sure]) => sure < leastKnown));
    const telling = isUnknown.map<number>((unknown) => (unknown ? unknownTells : 0));
    const wordMass = isUnknown.map<number>((unknown) => (unknown ? unknownMass : 0));
    const own = new Float64Array(concepts.length);
    /** For each concept and each word: how much the word speaks of it. */
    const byWord = new Float32Array(concepts.length * words.length);
    let mass = 0;
    for (const [feature, { sure, at }] of said) {
      const weight = weights[feature] ?? 0;
      if (at.length > 1) mass += weight;
      else for (const i of at) wordMass[i] = Math.max(wordMass[i] ?? 0, weight);
      for (const i of at) telling[i] = Math.max(telling[i] ?? 0, weight);
      for (let j = conceptsWith.starts[feature] ?? 0; j < (conceptsWith.starts[feature + 1] ?? 0); j++) {
        const concept = conceptsWith.items[j] ?? 0;
        const amount = sure * weight * (bank.own[j] ?? 0);
        own[concept] = (own[concept] ?? 0) + amount;
        for (const i of at) {
          const place = concept * words.length + i;
          byWord[place] = (byWord[place] ?? 0) + amount / at.length;
        }
      }
    }
    mass = wordMass.reduce((sum, one) => sum + one, mass);

    const scoreOf = (shared: number, phraseMass: number): number =>
      (shared / phraseMass) ** partOfPhrase * (shared / mass) ** partOfText * Math.min(1, shared);
    const scored = scoresByConcept(said, scoreOf)
      .map(({ concept, best }) => {
        const near = further.reduce((sum, share, i) => sum + share * (best[i] ?? 0), 0);
        return { concept, score: near + (wholeConcept * (own[concept] ?? 0)) / Math.max(mass, leastMass) };
      })
      .sort((a, b) => b.score - a.score)
      .slice(0, mostExplained);
    const explained = (concept: number, i: number): number => byWord[concept * words.length + i] ?? 0;
    const most = words.map((_, i) => Math.max(0, ...scored.map(({ concept }) => explained(concept, i))));
    return {
      telling,
      concepts: scored.map(({ concept, score }) => ({
        id: concepts[concept]?.id ?? "",
        score,
        explains: most.map((all, i) => (all > 0 ? ((isUnknown[i] ? ofLikeWord : 1) * explained(concept, i)) / all : 0)),
      })),
    };
  };
};
