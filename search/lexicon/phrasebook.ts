import type { Concept, ConceptId } from "./concept.ts";

/** A concept, as far as whoever understands words needs it. */
export interface SpokenConcept {
  readonly id: ConceptId;
  readonly label: Concept["label"];
  /** It says how something is, not what it is. */
  readonly isManner: boolean;
  /** Nothing near it serves who asks for it. */
  readonly isAlone: boolean;
  /** It keeps away whoever seeks none of these; undefined where it does not. */
  readonly deters: readonly ConceptId[] | undefined;
  /** It can be done or gone to. */
  readonly isThing: boolean;
  /** How many ways there are to say it: its phrases follow those of the concept before it. */
  readonly phrases: number;
}

/**
 * What people say, in numbers: all that it takes to understand words, and none of what only indexing needs. Where a word's
 * ending is off it is a stem; phrases are compared by those.
 */
export interface Phrasebook {
  readonly concepts: readonly SpokenConcept[];
  /** Every word of the phrases but days, in order; and for each the number of its stem. */
  readonly words: readonly string[];
  readonly stemOfWord: Uint16Array;
  /** First those of `words`, then those of days, then those that only groups have. */
  readonly stems: readonly string[];
  readonly stemsOfWords: number;
  readonly stemsOfDays: number;
  /** Words that mean alike: the stems of each group, in the order of their first words, as are the groups. */
  readonly groups: readonly Uint16Array[];
  /** How many words each phrase has, and the stems of all phrases one after another; none twice in a concept. */
  readonly lengths: Uint8Array;
  readonly said: Uint16Array;
  /** Words that the lexicon and the vocabulary write themselves, in order: these are spelled well. */
  readonly written: readonly string[];
}

/** In order phrases share their last words with the one before; the order of a concept's phrases tells nothing. */
export const comparePhrases = (a: readonly number[], b: readonly number[]): number => {
  let place = -1;
  while (a.at(place) !== undefined && a.at(place) === b.at(place)) place--;
  return (a.at(place) ?? -1) - (b.at(place) ?? -1);
};

/** The phrasebook of somebody who has none. */
export const emptyPhrasebook: Phrasebook = {
  concepts: [],
  words: [],
  stemOfWord: new Uint16Array(),
  stems: [],
  stemsOfWords: 0,
  stemsOfDays: 0,
  groups: [],
  lengths: new Uint8Array(),
  said: new Uint16Array(),
  written: [],
};
