import { type AnswerStrength, asNextBest, strengthSteps } from "../lexicon/aboutness.ts";
import { ownAnswersOf } from "../lexicon/answers.ts";
import type { ConceptId } from "../lexicon/concept.ts";
import { lexicon } from "../lexicon/lexicon.ts";
import type { Listing } from "../listing.ts";
import type { Facets } from "../match/facets.ts";
import { fromVarints, toVarints } from "../packed/varint.ts";
import { createOptionStrengths, type IndexedConcept, optionNames } from "./optionStrengths.ts";

/** How well each listing answers to a concept, by number, in eighths. */
export type Answers = Uint8Array;

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
  const strengthsByFacts = createOptionStrengths(facets, listings.length);
  const answers = concepts.map((concept) => {
    const byFacts = strengthsByFacts(concept);
    return own.flatMap((strengths, document): [number, AnswerStrength][] => {
      const strength = strengths.get(concept.id) ?? 0;
      return strength * strengthSteps === byFacts[document] ? [] : [[document, strength]];
    });
  });
  return {
    concepts,
    answering: toVarints(answers.map((entries) => entries.length)),
    answerDocuments: toVarints(
      answers.flatMap((entries) => entries.map(([document], i) => document - (entries[i - 1]?.[0] ?? 0))),
    ),
    answerStrengths: Uint8Array.from(answers.flat(), ([, strength]) => strength * strengthSteps),
  };
};

/** What is left of a strength for a concept that names it as next best, both in eighths. */
const nextBest = Uint8Array.from(
  { length: strengthSteps + 1 },
  (_, eighths) => asNextBest(eighths / strengthSteps) * strengthSteps,
);

/** Looks up how well listings answer to a concept; not at all to one that the index does not know. */
export const readAnswers = (
  concepts: readonly IndexedConcept[],
  sections: Readonly<Record<"answering" | "answerDocuments" | "answerStrengths", Uint8Array>>,
  facets: Facets,
  documentCount: number,
): ((concept: ConceptId) => Answers) => {
  const counts = fromVarints(sections.answering);
  const steps = fromVarints(sections.answerDocuments);
  const starts = new Uint32Array(concepts.length + 1);
  for (let i = 0; i < concepts.length; i++) starts[i + 1] = (starts[i] ?? 0) + (counts[i] ?? 0);
  const numberOf = new Map(concepts.map(({ id }, i) => [id, i]));
  const none: Answers = new Uint8Array(documentCount);
  const strengthsByFacts = createOptionStrengths(facets, documentCount);

  const ownOf = remembered((number) => {
    const concept = concepts[number];
    if (!concept) return none;
    const strengths = strengthsByFacts(concept);
    let document = 0;
    for (let i = starts[number] ?? 0; i < (starts[number + 1] ?? 0); i++) {
      document += steps[i] ?? 0;
      strengths[document] = sections.answerStrengths[i] ?? 0;
    }
    return strengths;
  });
  const answersTo = remembered((number) => {
    const strengths = ownOf(number).slice();
    for (const other of concepts[number]?.also ?? []) {
      const own = ownOf(other);
      for (let i = 0; i < documentCount; i++) {
        const next = nextBest[own[i] ?? 0] ?? 0;
        if (next > (strengths[i] ?? 0)) strengths[i] = next;
      }
    }
    return strengths;
  });
  return (concept) => {
    const number = numberOf.get(concept);
    return number === undefined ? none : answersTo(number);
  };
};

/** Worked out when first asked for. */
const remembered = (make: (number: number) => Answers): ((number: number) => Answers) => {
  const known = new Map<number, Answers>();
  return (number) => {
    const answers = known.get(number) ?? make(number);
    known.set(number, answers);
    return answers;
  };
};
