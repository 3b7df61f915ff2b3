import type { ConceptId } from "../lexicon/concept.ts";
import type { Filters } from "../query.ts";
import type { AccessFactId } from "../vocabulary/accessFacts.ts";
import type { CrisisNeedId } from "./crisisNeeds.ts";
import type { Understood } from "./understood.ts";

/** A word that listings are found by. */
export interface SearchedWord {
  /** Folded: lower case, without accents and apostrophes. */
  readonly text: string;
  /** Its place among all the words that were said. */
  readonly at: number;
  /** Somebody may still be typing it: it may be the start of a longer word. */
  readonly isStart: boolean;
  /** The lexicon has it as it stands, so it is no slip for another word. */
  readonly isKnown: boolean;
}

/** A concept that the words speak of. */
export interface AskedConcept {
  readonly id: ConceptId;
  /** How sure that is, from 0 to 1. */
  readonly sure: number;
  /** How well a listing has to answer to it to be found by it, from 0 to 1. */
  readonly leastAnswer: number;
  /** For each word that was said: how much it speaks of this concept, from 0 to 1. */
  readonly explains: readonly number[];
}

/** What a search means, worked out of its words and what was chosen: the same for both engines. */
export interface Understanding {
  /** What listings must have: the filters that were chosen, and those that were said. */
  readonly filters: Filters;
  /** In whole years: as chosen, or said. */
  readonly age: number | undefined;
  /** For each word that was said: how much of all that was said it tells, from 0 to 1; together 1. */
  readonly said: readonly number[];
  /** The words to look for, in the order they were said. */
  readonly words: readonly SearchedWord[];
  /** The surest first; none that the person has undone. */
  readonly concepts: readonly AskedConcept[];
  /** Concepts whose answers are left out. */
  readonly leavingOut: readonly ConceptId[];
  /** Access facts among its concepts that keep people out: a listing that says no to one of them is not found by what the words mean. */
  readonly noneWithout: readonly AccessFactId[];
  /** Concepts that nobody seeks here and that ask much of whoever comes: what answers to them is shown later. */
  readonly deterring: readonly ConceptId[];
  /** The one concept is found elsewhere than with groups: listings that have a part of the words will not do. */
  readonly isOnly: boolean;
  readonly understood: readonly Understood[];
  readonly crisis: readonly CrisisNeedId[];
}
