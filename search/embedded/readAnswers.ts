import type { FacetColumns } from "../answering/facetColumns.ts";
import type { Answers } from "../answering/loadedListings.ts";
import { asNextBest, strengthSteps } from "../lexicon/aboutness.ts";
import type { ConceptId } from "../lexicon/concept.ts";
import { madeOnce } from "../madeOnce.ts";
import { unpackLists } from "../packed/packedLists.ts";
import { createOptionStrengths, type IndexedConcept } from "./optionStrengths.ts";

/** What is left of a strength for a concept that names it as next best in that place, both in eighths. */
const nextBestAt = (place: number): Uint8Array =>
  Uint8Array.from(
    { length: strengthSteps + 1 },
    (_, eighths) => asNextBest(eighths / strengthSteps, place) * strengthSteps,
  );

/** Looks up how well listings answer to a concept; not at all to one that the index does not know. */
export const readAnswers = (
  concepts: readonly IndexedConcept[],
  sections: Readonly<Record<"answering" | "answerDocuments" | "answerStrengths", Uint8Array>>,
  columns: FacetColumns,
): ((concept: ConceptId) => Answers) => {
  const answering = unpackLists({ lengths: sections.answering, steps: sections.answerDocuments });
  const numberOf = new Map(concepts.map(({ id }, i) => [id, i]));
  const none: Answers = new Uint8Array(columns.count);
  const strengthsByFacts = createOptionStrengths(columns);

  const ownOf = madeOnce((number: number) => {
    const concept = concepts[number];
    if (!concept) return none;
    const strengths = strengthsByFacts(concept);
    const end = answering.starts[number + 1] ?? 0;
    for (let i = answering.starts[number] ?? 0; i < end; i++) {
      strengths[answering.items[i] ?? 0] = sections.answerStrengths[i] ?? 0;
    }
    return strengths;
  });
  const answersTo = madeOnce((number: number) => {
    const strengths = ownOf(number).slice();
    for (const [place, other] of (concepts[number]?.also ?? []).entries()) {
      const own = ownOf(other);
      const nextBest = nextBestAt(place);
      for (let i = 0; i < columns.count; i++) {
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
