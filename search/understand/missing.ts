import type { ConceptId } from "../lexicon/concept.ts";
import type { AskedConcept } from "./understanding.ts";

/** A concept that is so sure beside the surest may be just what was meant. */
const asLikely = 0.8;

/**
 * What was most likely meant and nobody offers: "menopause". Nothing where something as likely is offered: who types "grief"
 * is not told that nothing here is just for bereaved children.
 */
export const missingOf = (
  concepts: readonly AskedConcept[],
  unanswered: readonly ConceptId[],
): ConceptId | undefined => {
  const [first] = concepts;
  const likely = concepts.filter(({ sure }) => sure >= asLikely * (first?.sure ?? 0));
  return likely.every(({ id }) => unanswered.includes(id)) ? first?.id : undefined;
};
