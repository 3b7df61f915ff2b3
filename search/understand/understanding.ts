import type { ConceptId } from "../lexicon/concept.ts";
import type { Filters } from "../query.ts";
import type { CrisisNeedId } from "./crisisNeeds.ts";
import type { Understood } from "./understood.ts";

/** A word that listings are found by. */
export interface SearchedWord {
  /** Folded: lower case, without accents and apostrophes. */
  readonly text: string;
  /** Somebody may still be typing it: it may be the start of a longer word. */
  readonly isStart: boolean;
  /** The lexicon has it as it stands, so it is no slip for another word. */
  readonly isKnown: boolean;
  /** How much of what was asked it tells beside the others, from 0 to 1: a word that a concept explains tells less. */
  readonly weight: number;
}

/** A concept that the words speak of. */
export interface AskedConcept {
  readonly id: ConceptId;
  /** How sure that is, from 0 to 1. */
  readonly sure: number;
}

/** What a search means, worked out of its words and what was chosen: the same for both engines. */
export interface Understanding {
  /** What listings must have: the filters that were chosen, and those that were said. */
  readonly filters: Filters;
  readonly words: readonly SearchedWord[];
  /** The surest first; none that the person has undone. */
  readonly concepts: readonly AskedConcept[];
  /** Concepts whose full answers are left out. */
  readonly leavingOut: readonly ConceptId[];
  readonly understood: readonly Understood[];
  readonly crisis: readonly CrisisNeedId[];
}
