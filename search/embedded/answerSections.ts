import { type AnswerStrength, answersOf } from "../lexicon/answers.ts";
import type { ConceptId } from "../lexicon/concept.ts";
import type { Listing } from "../listing.ts";
import { fromVarints, toVarints } from "./varint.ts";

/** The listings that answer to a concept, by number, each with how well. */
export interface Answers {
  readonly documents: Uint32Array;
  readonly strengths: Float32Array;
}

/** Strengths come in eighths. */
const steps = 8;

/** The answers of listings, by concept: its listings as steps from one to the next, and how well each answers. */
export const answerSections = (
  listings: readonly Listing[],
): { concepts: ConceptId[]; answering: Uint8Array; answerDocuments: Uint8Array; answerStrengths: Uint8Array } => {
  const byConcept = new Map<ConceptId, [document: number, strength: AnswerStrength][]>();
  for (const [document, listing] of listings.entries()) {
    for (const [concept, strength] of answersOf(listing)) {
      const answers = byConcept.get(concept) ?? [];
      answers.push([document, strength]);
      byConcept.set(concept, answers);
    }
  }
  const concepts = [...byConcept.keys()].sort();
  const answers = concepts.map((concept) => byConcept.get(concept) ?? []);
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
  concepts: readonly ConceptId[],
  sections: Readonly<Record<"answering" | "answerDocuments" | "answerStrengths", Uint8Array>>,
): ((concept: ConceptId) => Answers) => {
  const counts = fromVarints(sections.answering);
  const numbers = fromVarints(sections.answerDocuments);
  const places = new Map<ConceptId, readonly [number, number]>();
  let at = 0;
  for (const [i, concept] of concepts.entries()) {
    const end = at + (counts[i] ?? 0);
    places.set(concept, [at, end]);
    at = end;
  }
  const known = new Map<ConceptId, Answers>();
  const lookUp = ([start, end]: readonly [number, number]): Answers => {
    const documents = numbers.slice(start, end);
    for (let i = 1; i < documents.length; i++) documents[i] = (documents[i] ?? 0) + (documents[i - 1] ?? 0);
    return {
      documents,
      strengths: Float32Array.from(sections.answerStrengths.subarray(start, end), (step) => step / steps),
    };
  };
  return (concept) => {
    const place = places.get(concept);
    if (!place) return none;
    const answers = known.get(concept) ?? lookUp(place);
    known.set(concept, answers);
    return answers;
  };
};
