import type { SearchQuery } from "../query.ts";
import type { Understanding } from "../understand/understanding.ts";
import type { Ask } from "./ask.ts";
import { isOneOf, needsOf, placesOf } from "./filters.ts";
import { askCandidates, askCounted } from "./listingAsks.ts";
import { hasText, isOneWord, type Source, sourcesOf } from "./sources.ts";
import { mostWords, textOf, wordsThatMatter } from "./words.ts";

/** For each word, the listings that it tells most of. */
const mostTold = 200;

/** How well each word tells of listings. */
export const wordAsks = (understanding: Understanding): Ask[] =>
  (isOneWord(understanding) ? [] : wordsThatMatter(understanding).slice(0, mostWords)).map((word) => ({
    purpose: { for: "word", word: understanding.words.indexOf(word) },
    query: { q: textOf([word]), attributesToRetrieve: ["publicId"], showRankingScore: true, limit: mostTold },
  }));

export interface RequestOptions {
  /** Listings that have been taken down. */
  readonly without?: readonly string[];
  /** The only listings that are meant, where words found none: those that are told by a part of them. */
  readonly among?: readonly string[];
  /** Too many are found to tell them apart and count them here. */
  readonly areTooMany?: boolean;
}

/** Whether so few may be found that it is quicker to tell them apart and count them here: each query costs time. */
const mayBeFew = ({ bounds, withinMiles }: SearchQuery, understanding: Understanding): boolean =>
  hasText(understanding) || bounds !== undefined || withinMiles !== undefined;

/** Everything that has to be asked of listings to answer a search, for one round trip. */
export const requestFor = (
  query: SearchQuery,
  understanding: Understanding,
  { without = [], among, areTooMany = false }: RequestOptions = {},
): Ask[] => {
  const always = [...placesOf(query), ...(without.length > 0 ? [`NOT ${isOneOf("publicId", without)}`] : [])];
  const needs = needsOf(understanding.filters, understanding.age);
  const isHere = !areTooMany && needs.length > 0 && mayBeFew(query, understanding);
  const ask = (isHere ? askCandidates : askCounted)(query, understanding, needs, always);
  const sources: Source[] = among ? [{ text: "", filters: [isOneOf("publicId", among)] }] : sourcesOf(understanding);
  return sources.flatMap(ask);
};
