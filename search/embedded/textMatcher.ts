import { leastLeftOut, strengthSteps } from "../lexicon/aboutness.ts";
import type { ConceptId } from "../lexicon/concept.ts";
import { enoughOf } from "../ranking/enough.ts";
import { rarity, scoringFor } from "../ranking/score.ts";
import { sortedTerms } from "../text/typos.ts";
import type { Understanding } from "../understand/understanding.ts";
import { createWordFinder } from "./findWords.ts";
import type { Answers } from "./readAnswers.ts";
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

/** For each document: how well that word says what it is that says it least; 0 where one is missing. */
const leastOf = (columns: readonly Float32Array[], count: number): Float32Array => {
  const least = columns[0]?.slice() ?? new Float32Array(count);
  for (const column of columns.slice(1)) {
    for (let i = 0; i < count; i++) if ((column[i] ?? 0) < (least[i] ?? 0)) least[i] = column[i] ?? 0;
  }
  return least;
};

const leftOutFrom = leastLeftOut * strengthSteps;

/**
 * Finds documents by what was understood: those that answer to its concepts and those that have all its words; where
 * there are none, those that have enough of them. Settled before filters, so that no filter changes what words mean.
 */
export const createTextMatcher = (
  index: TextIndex,
  documentCount: number,
  answersTo: (concept: ConceptId) => Answers,
): TextMatcher => {
  const findWord = createWordFinder(index, sortedTerms(index.terms), documentCount);

  const match = (understanding: Understanding): TextMatch | undefined => {
    const { words, concepts, leavingOut } = understanding;
    if (words.length + concepts.length + leavingOut.length === 0) return undefined;
    const found = words.map((_, i) => findWord(words, i));
    const rarities = found.map(({ holding }) => rarity(documentCount, holding));
    const columns = found.map(({ strengths }) => strengths);
    const least = leastOf(columns, documentCount);
    const answered = concepts.map(({ id }) => answersTo(id));

    const isIn = new Uint8Array(documentCount);
    if (words.length + concepts.length === 0) isIn.fill(1);
    for (let i = 0; i < documentCount; i++) if ((least[i] ?? 0) > 0) isIn[i] = 1;
    for (const [c, answers] of answered.entries()) {
      const from = (concepts[c]?.leastAnswer ?? 1) * strengthSteps;
      for (let i = 0; i < documentCount; i++) if ((answers[i] ?? 0) >= from) isIn[i] = 1;
    }
    if (!isIn.includes(1)) {
      const isEnough = enoughOf(understanding, rarities);
      for (let i = 0; i < documentCount; i++) if (isEnough(columns.map((column) => column[i] ?? 0))) isIn[i] = 1;
    }
    for (const id of leavingOut) {
      const answers = answersTo(id);
      for (let i = 0; i < documentCount; i++) if ((answers[i] ?? 0) >= leftOutFrom) isIn[i] = 0;
    }

    const { wordWorth, answerWorth, scoreOf } = scoringFor(understanding, rarities, documentCount);
    const worthOfEighths = Float64Array.from({ length: strengthSteps + 1 }, (_, i) => answerWorth(i / strengthSteps));
    const wordWorths = new Float64Array(words.length);
    const answerWorths = new Float64Array(concepts.length);
    const scores = new Float32Array(documentCount);
    const documents: number[] = [];
    let best = 0;
    for (let document = 0; document < documentCount; document++) {
      if (isIn[document] === 0) continue;
      documents.push(document);
      for (let i = 0; i < columns.length; i++) {
        const strength = columns[i]?.[document] ?? 0;
        wordWorths[i] = strength === 0 ? 0 : wordWorth(i, strength);
      }
      for (let i = 0; i < answered.length; i++) answerWorths[i] = worthOfEighths[answered[i]?.[document] ?? 0] ?? 0;
      const score = scoreOf(wordWorths, answerWorths, least[document] ?? 0);
      scores[document] = score;
      if (score > best) best = score;
    }
    return { documents: Uint32Array.from(documents), scores, best };
  };
  return { match };
};
