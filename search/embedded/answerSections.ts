import type { FacetColumns } from "../answering/facetColumns.ts";
import { type AnswerStrength, strengthSteps } from "../lexicon/aboutness.ts";
import { ownAnswersOf } from "../lexicon/answers.ts";
import type { ConceptId } from "../lexicon/concept.ts";
import { lexicon } from "../lexicon/lexicon.ts";
import type { Listing } from "../listing.ts";
import { packLists } from "../packed/packedLists.ts";
import { createOptionStrengths, optionNames } from "./optionStrengths.ts";

const indexed = ({ layout }: FacetColumns): { id: ConceptId; also: number[]; has: number[]; helps: number[] }[] => {
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
  columns: FacetColumns,
): {
  concepts: ReturnType<typeof indexed>;
  answering: Uint8Array;
  answerDocuments: Uint8Array;
  answerStrengths: Uint8Array;
} => {
  const concepts = indexed(columns);
  const own = listings.map(ownAnswersOf);
  const strengthsByFacts = createOptionStrengths(columns);
  const answers = concepts.map((concept) => {
    const byFacts = strengthsByFacts(concept);
    return own.flatMap((strengths, document): [number, AnswerStrength][] => {
      const strength = strengths.get(concept.id) ?? 0;
      return strength * strengthSteps === byFacts[document] ? [] : [[document, strength]];
    });
  });
  const { lengths, steps } = packLists(answers.map((entries) => entries.map(([document]) => document)));
  return {
    concepts,
    answering: lengths,
    answerDocuments: steps,
    answerStrengths: Uint8Array.from(answers.flat(), ([, strength]) => strength * strengthSteps),
  };
};
