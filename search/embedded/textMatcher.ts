import { leastFound, leastLeftOut } from "../lexicon/answers.ts";
import type { ConceptId } from "../lexicon/concept.ts";
import { enoughOf } from "../ranking/enough.ts";
import { rarity, scoringFor } from "../ranking/score.ts";
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

/** A column of strengths, with a place for every document. */
const columnOf = ({ documents, strengths }: Pick<FoundWord, "documents" | "strengths">, count: number) => {
  const column = new Float32Array(count);
  for (let i = 0; i < documents.length; i++) column[documents[i] ?? 0] = strengths[i] ?? 0;
  return column;
};

/**
 * Finds documents by what was understood: those that answer to its concepts and those that have all its words; where
 * there are none, those that have enough of them. Settled before filters, so that no filter changes what words mean.
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
    const told = found.map((word) => columnOf(word, documentCount));
    const answered = concepts.map(({ id }) => columnOf(answersTo(id), documentCount));
    const leftOut = leavingOut.map((id) => columnOf(answersTo(id), documentCount));

    const strengths = new Float32Array(words.length);
    const answers = new Float32Array(concepts.length);
    const look = (document: number) => {
      for (let i = 0; i < told.length; i++) strengths[i] = told[i]?.[document] ?? 0;
      for (let i = 0; i < answered.length; i++) answers[i] = answered[i]?.[document] ?? 0;
    };
    const isFound = () =>
      answers.some((answer) => answer >= leastFound) ||
      (words.length > 0 && strengths.every((strength) => strength > 0));
    const documentsThat = (are: () => boolean): number[] => {
      const documents: number[] = [];
      for (let document = 0; document < documentCount; document++) {
        look(document);
        if (are()) documents.push(document);
      }
      return documents;
    };

    const isEnough = enoughOf(understanding, rarities);
    let documents = documentsThat(isFound);
    if (documents.length === 0) documents = documentsThat(() => isEnough(strengths));
    documents = documents.filter((document) => !leftOut.some((column) => (column[document] ?? 0) >= leastLeftOut));

    const scoreOf = scoringFor(understanding, rarities, documentCount);
    const scores = new Float32Array(documentCount);
    let best = 0;
    for (const document of documents) {
      look(document);
      const score = scoreOf(strengths, answers);
      scores[document] = score;
      if (score > best) best = score;
    }
    return { documents: Uint32Array.from(documents), scores, best };
  };
  return { match };
};
