import type { Listing } from "../listing.ts";
import type { ConceptId } from "./concept.ts";

/** How well a listing answers to a concept: 1 is a full answer, a half a lesser one, the rest a hint of one. */
export type AnswerStrength = 1 | 0.5 | 0.25;

/** The concepts that a listing answers to, from its facts and its own words. Decided when it is indexed, the same for both engines. */
export const answersOf = (_listing: Listing): ReadonlyMap<ConceptId, AnswerStrength> => new Map();
