import type { SearchQuery } from "../query.ts";
import type { Understanding } from "../understand/understanding.ts";
import type { Ask } from "./ask.ts";
import { allBut, isOneOf, needsOf, placesOf } from "./filters.ts";
import { askCounted } from "./listingAsks.ts";
import { isOneWord, type Source, sourcesOf } from "./sources.ts";
import { mostTold, mostWords, textOf, wordsThatMatter } from "./words.ts";

/**
 * How well each word tells of listings.
 * @param without those that have been taken down.
 */
export const wordAsks = (understanding: Understanding, without: readonly string[]): Ask[] =>
  (isOneWord(understanding) ? [] : wordsThatMatter(understanding).slice(0, mostWords)).map((word) => ({
    purpose: { for: "word", word: understanding.words.indexOf(word) },
    query: {
      q: textOf([word]),
      filter: allBut(without),
      attributesToRetrieve: ["publicId"],
      showRankingScore: true,
      limit: mostTold,
    },
  }));

export interface RequestOptions {
  /** Listings that have been taken down. */
  readonly without?: readonly string[];
  /** The only listings that are meant, where words found none: those that are told by a part of them. */
  readonly among?: readonly string[];
}

/** Everything that has to be asked of listings to answer a search, for one round trip. */
export const requestFor = (
  query: SearchQuery,
  understanding: Understanding,
  { without = [], among }: RequestOptions = {},
): Ask[] => {
  const always = [...placesOf(query), ...allBut(without)];
  const needs = needsOf(understanding.filters, understanding.age);
  const ask = askCounted(query, understanding, needs, always);
  const sources: Source[] = among ? [{ text: "", filters: [isOneOf("publicId", among)] }] : sourcesOf(understanding);
  return sources.flatMap(ask);
};
