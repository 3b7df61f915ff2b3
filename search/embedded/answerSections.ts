import { type AnswerStrength, asNextBest } from "../lexicon/aboutness.ts";
import { ownAnswersOf } from "../lexicon/answers.ts";
import type { ConceptId } from "../lexicon/concept.ts";
import { lexicon } from "../lexicon/lexicon.ts";
import type { Listing } from "../listing.ts";
import type { Facets } from "../match/facets.ts";
import { fromVarints, toVarints } from "../packed/varint.ts";
import { type IndexedConcept, optionNames, optionStrengths } from "./optionStrengths.ts";

/** The listings that answer to a concept, by number, each with how well. */
export interface Answers {
  readonly documents: Uint32Array;
  readonly strengths: Float32Array;
}

/** Strengths come in eighths. */
const steps = 8;

const indexed = ({ layout }: Facets): { id: ConceptId; also: number[]; has: number[]; helps: number[] }[] => {
  const ids = [...lexicon.keys()].sort();
  const names = optionNames(layout);
  const numbers = (options: readonly string[]): number[] => options.map((option) => names.indexOf(option));
  return ids.map((id) => {
    const { also = [], has = [], helps = [] } = lexicon.get(id) ?? {};
    return { id, also: also.map((other) => ids.indexOf(other)), has: numbers(has), helps: numbers(helps) };
  });
};

/**
 * What listings answer to by themselves, by concept: its listings as steps from one to the next, and how well each
 * answers. What follows from facts alone, and what is next best, takes no room.
 */
export const answerSections = (
  listings: readonly Listing[],
  facets: Facets,
): {
  concepts: ReturnType<typeof indexed>;
  answering: Uint8Array;
  answerDocuments: Uint8Array;
  answerStrengths: Uint8Array;
} => {
  const concepts = indexed(facets);
  const own = listings.map(ownAnswersOf);
  const answers = concepts.map((concept) => {
    const byFacts = optionStrengths(facets, listings.length, concept);
    return own.flatMap((strengths, document): [number, AnswerStrength][] => {
      const strength = strengths.get(concept.id) ?? 0;
      return strength === byFacts[document] ? [] : [[document, strength]];
    });
  });
  return {
    concepts,
    answering: toVarints(answers.map((entries) => entries.length)),
    answerDocuments: toVarints(
      answers.flatMap((entries) => entries.map(([document], i) => document - (entries[i - 1]?.[0] ?? 0))),
    ),
    answerStrengths: Uint8Array.from(answers.flat(), ([, strength]) => strength * steps),
  };
};

const none: Answers = { documents: new Uint32Array(), strengths: new Float32Array() };

/** Looks up the listings that answer to a concept; none for one that the index does not know. */
export const readAnswers = (
  concepts: readonly IndexedConcept[],
  sections: Readonly<Record<"answering" | "answerDocuments" | "answerStrengths", Uint8Array>>,
  facets: Facets,
  documentCount: number,
): ((concept: ConceptId) => Answers) => {
  const counts = fromVarints(sections.answering);
  const numbers = fromVarints(sections.answerDocuments);
  const starts = new Uint32Array(concepts.length + 1);
  for (let i = 0; i < concepts.length; i++) starts[i + 1] = (starts[i] ?? 0) + (counts[i] ?? 0);
  const numberOf = new Map(concepts.map(({ id }, i) => [id, i]));
  const known = new Map<number, Answers>();

  const ownOf = (number: number): Float32Array => {
    const concept = concepts[number];
    if (!concept) return new Float32Array(documentCount);
    const strengths = optionStrengths(facets, documentCount, concept);
    let document = 0;
    for (let i = starts[number] ?? 0; i < (starts[number + 1] ?? 0); i++) {
      document += numbers[i] ?? 0;
      strengths[document] = (sections.answerStrengths[i] ?? 0) / steps;
    }
    return strengths;
  };
  const lookUp = (number: number): Answers => {
    const strengths = ownOf(number);
    for (const other of concepts[number]?.also ?? []) {
      const next = ownOf(other);
      for (let i = 0; i < documentCount; i++) {
        const strength = asNextBest(next[i] ?? 0);
        if (strength > (strengths[i] ?? 0)) strengths[i] = strength;
      }
    }
    const documents: number[] = [];
    for (let i = 0; i < documentCount; i++) if ((strengths[i] ?? 0) > 0) documents.push(i);
    return {
      documents: Uint32Array.from(documents),
      strengths: Float32Array.from(documents, (document) => strengths[document] ?? 0),
    };
  };
  return (concept) => {
    const number = numberOf.get(concept);
    if (number === undefined) return none;
    const answers = known.get(number) ?? lookUp(number);
    known.set(number, answers);
    return answers;
  };
};
