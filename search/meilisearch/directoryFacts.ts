import type { ConceptId } from "../lexicon/concept.ts";
import type { AnsweredAsk, Ask } from "./ask.ts";
import { allBut } from "./filters.ts";
import { anyLanguage } from "./options.ts";

/** What is true of the whole directory, whatever is searched. */
export interface DirectoryFacts {
  readonly listings: number;
  /** That are spoken by anybody, but for English, in order. */
  readonly languages: readonly string[];
  /** Concepts that any listing answers to in full. */
  readonly answeredConcepts: ReadonlySet<ConceptId>;
}

const askBut = (without: readonly string[]): Ask => ({
  purpose: { for: "directory" },
  query: { q: "", filter: allBut(without), limit: 0, facets: ["may.languages", "fullConcepts"] },
});

const factsIn = (answered: readonly AnsweredAsk[]): DirectoryFacts | undefined => {
  const answer = answered.find(({ purpose }) => purpose.for === "directory")?.answer;
  if (!answer) return undefined;
  const spoken = Object.keys(answer.facetDistribution?.["may.languages"] ?? {});
  return {
    listings: answer.estimatedTotalHits,
    languages: spoken.filter((tag) => tag !== "en" && tag !== anyLanguage).sort(),
    answeredConcepts: new Set(Object.keys(answer.facetDistribution?.fullConcepts ?? {})),
  };
};

/** Asked now and then only: it changes by a listing or two a day, and every query of a search costs time. */
const freshSearches = 50;

/** @param without listings that have been taken down. */
export const createDirectoryFacts = (without: readonly string[]) => {
  const ask = askBut(without);
  let known: DirectoryFacts = { listings: 0, languages: [], answeredConcepts: new Set() };
  let searchesLeft = 0;
  return {
    /** What to ask beside the search, if anything. */
    asks: (): Ask[] => (searchesLeft > 0 ? [] : [ask]),
    known: (): DirectoryFacts => known,
    read: (answered: readonly AnsweredAsk[]): DirectoryFacts => {
      const facts = factsIn(answered);
      searchesLeft = facts ? freshSearches : searchesLeft - 1;
      known = facts ?? known;
      return known;
    },
  };
};
