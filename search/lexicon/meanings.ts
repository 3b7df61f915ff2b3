import { isAmong } from "../text/sortedWords.ts";
import { type Bank, createBank } from "./bank.ts";
import type { ConceptId } from "./concept.ts";
import { createConceptFinder } from "./findConcepts.ts";
import type { Phrasebook, SpokenConcept } from "./phrasebook.ts";
import { thingNames } from "./thingNames.ts";

/** All that words are understood by. */
export interface Meanings {
  readonly book: Phrasebook;
  readonly concepts: Bank["conceptsById"];
  /** Those that keep people away: see `deters`. */
  readonly deterring: readonly SpokenConcept[];
  readonly findConcepts: ReturnType<typeof createConceptFinder>;
  /** Whether the phrases have a word as it stands. */
  isKnown(word: string): boolean;
  /** What is named by words without endings, of what can be done or gone to. */
  thingNamed(stems: string): ConceptId | undefined;
}

export const createMeanings = (book: Phrasebook): Meanings => {
  const bank = createBank(book);
  let names: ReturnType<typeof thingNames> | undefined;
  return {
    book,
    concepts: bank.conceptsById,
    deterring: book.concepts.filter(({ deters }) => deters !== undefined),
    findConcepts: createConceptFinder(bank),
    isKnown: (word) => isAmong(book.words, word),
    thingNamed: (stems) => {
      names ??= thingNames(book);
      return names.get(stems);
    },
  };
};
