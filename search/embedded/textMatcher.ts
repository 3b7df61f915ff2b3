import type { ConceptId } from "../lexicon/concept.ts";
import { rarity, type Scoring, scoringFor } from "../ranking/score.ts";
import { sortedTerms } from "../text/typos.ts";
import type { Understanding } from "../understand/understanding.ts";
import type { Answers } from "./answerSections.ts";
import { createWordFinder, type FoundWord } from "./findWords.ts";
import type { TextIndex } from "./textIndex.ts";

/** What words found: a score for each document that matches, 0 for each that doesn't. */
export interface TextMatch {
  readonly documents: Uint32Array;
  readonly scores: Float32Array;
  readonly best: number;
}

export interface TextMatcher {
  /** Nothing where no word says what is looked for: then the words leave everything in. */
  match(understanding: Understanding): TextMatch | undefined;
}

/** A listing that answers to a concept at least half is found by it. */
const leastFound = 0.5;
/** Where nothing has all the words: a listing is found by this share of what they tell, where it is more than a mention. */
const leastPart = 0.3;

/** Adds up what each of the words says of each document, and in how many of them it is found. */
const addWords = (found: readonly FoundWord[], { words }: Scoring, scores: Float32Array, covered: Uint8Array) => {
  for (const [i, { documents, strengths }] of found.entries()) {
    const share = words[i] ?? 0;
    for (let at = 0; at < documents.length; at++) {
      const document = documents[at] ?? 0;
      scores[document] = (scores[document] ?? 0) + share * (strengths[at] ?? 0);
      covered[document] = (covered[document] ?? 0) + 1;
    }
  }
};

/**
 * Finds documents by what was understood: those that answer to its concepts and those that have all its words; where
 * there are none, those that have the most telling of its words where it counts. Settled before filters, so that no filter changes
 * what words mean.
 */
export const createTextMatcher = (
  index: TextIndex,
  documentCount: number,
  answersTo: (concept: ConceptId) => Answers,
): TextMatcher => {
  const findWord = createWordFinder(index, sortedTerms(index.terms));

  const match = (understanding: Understanding): TextMatch | undefined => {
    const { words, concepts, leavingOut } = understanding;
    if (words.length + concepts.length === 0) return undefined;
    const found = words.map((_, i) => findWord(words, i));
    const rarities = found.map(({ holding }) => rarity(documentCount, holding));
    const scoring = scoringFor(understanding, rarities);

    const scores = new Float32Array(documentCount);
    const covered = new Uint8Array(documentCount);
    const isIn = new Uint8Array(documentCount);
    addWords(found, scoring, scores, covered);
    const byWords = scores.slice();
    for (let document = 0; document < documentCount; document++) {
      if (words.length > 0 && covered[document] === words.length) isIn[document] = 1;
    }
    for (const [i, { id }] of concepts.entries()) {
      const { documents, strengths } = answersTo(id);
      for (let at = 0; at < documents.length; at++) {
        const document = documents[at] ?? 0;
        const strength = strengths[at] ?? 0.25;
        scores[document] = (scores[document] ?? 0) + scoring.answer(i, strength);
        if (strength >= leastFound) isIn[document] = 1;
      }
    }
    if (!isIn.includes(1)) byWords.forEach((score, document) => score >= leastPart && (isIn[document] = 1));
    for (const id of leavingOut) {
      const { documents, strengths } = answersTo(id);
      documents.forEach((document, at) => strengths[at] === 1 && (isIn[document] = 0));
    }

    const documents: number[] = [];
    let best = 0;
    for (let document = 0; document < documentCount; document++) {
      const score = isIn[document] === 1 ? (scores[document] ?? 0) : 0;
      scores[document] = score;
      if (isIn[document] === 1) documents.push(document);
      if (score > best) best = score;
    }
    return { documents: Uint32Array.from(documents), scores, best };
  };
  return { match };
};
