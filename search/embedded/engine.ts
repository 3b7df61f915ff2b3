import type { SearchEngine } from "../engine.ts";
import { mostPoints } from "../limits.ts";
import { type Asked, askedOf, masksFor } from "../match/asked.ts";
import { toAskOf } from "../match/match.ts";
import type { SearchQuery } from "../query.ts";
import { nearnessOf, pageOf } from "../resultPage.ts";
import type { SearchHit, SearchResults } from "../results.ts";
import { createNextStart } from "../sessions/nextStart.ts";
import { understand } from "../understand/understand.ts";
import type { Understanding } from "../understand/understanding.ts";
import type { AccessFactId } from "../vocabulary/accessFacts.ts";
import { allBits, bitsThat, both, forEachBit, hasBit } from "./bits.ts";
import { countsOf } from "./counts.ts";
import { answersToAny, facetsAt } from "./facetColumns.ts";
import { inOrder } from "./inOrder.ts";
import { createPlaceMatcher, type PlaceMatch, placeFilter } from "./places.ts";
import { documentIn, rankingFor, sortKey } from "./ranking.ts";
import { type LoadedIndex, readIndex } from "./read.ts";
import { createSifter } from "./sift.ts";
import { createTextMatcher, type TextMatch } from "./textMatcher.ts";

export interface EmbeddedEngineOptions {
  /** What time it is, for "soonest". */
  readonly now?: () => Date;
  /** Listings taken down since the index was built: as if they had never been in it. */
  readonly without?: readonly string[];
}

/** The last words are remembered: filters change and pages turn while they stay. */
const rememberLast = (match: (understanding: Understanding) => TextMatch | undefined) => {
  let last: { key: string; found: TextMatch | undefined } | undefined;
  return (understanding: Understanding) => {
    const { words, concepts, leavingOut, said, isOnly } = understanding;
    const key = JSON.stringify([words, concepts, leavingOut, said, isOnly]);
    if (last?.key !== key) last = { key, found: match(understanding) };
    return last.found;
  };
};

const hitsOf = (
  { publicIds, columns }: LoadedIndex,
  documents: readonly number[],
  asked: Asked,
  place: PlaceMatch | undefined,
  query: SearchQuery,
): SearchHit[] => {
  const facets = facetsAt(columns, documents);
  return documents.map((document, i) => ({
    publicId: publicIds[document] ?? "",
    toAsk: toAskOf(facets, i, asked),
    ...nearnessOf(place?.milesTo(document) ?? Number.NaN, place?.isServedBy(document) === true, query),
  }));
};

const pointsOf = (
  { publicIds, latitudes, longitudes }: LoadedIndex,
  total: number,
  first: ReturnType<typeof inOrder>,
): SearchResults["points"] => {
  const points: SearchResults["points"] = [];
  let keys = first(mostPoints);
  for (let i = 0; i < total && points.length < mostPoints; i++) {
    if (i === keys.length) keys = first(2 * i);
    const document = documentIn(keys[i] ?? 0);
    const lat = latitudes[document] ?? Number.NaN;
    const lng = longitudes[document] ?? Number.NaN;
    if (!Number.isNaN(lat)) points.push({ publicId: publicIds[document] ?? "", position: { lat, lng } });
  }
  return points;
};

/**
 * Searches an index made by `buildIndex`, in a browser or in Node, telling nobody. What the words found is
 * sifted and counted 32 listings at a time.
 */
export const createEmbeddedEngine = (file: Uint8Array, options: EmbeddedEngineOptions = {}): SearchEngine => {
  const now = options.now ?? (() => new Date());
  const index = readIndex(file);
  const { count, columns, text } = index;
  const sayingNoTo = (fact: AccessFactId) => answersToAny(columns, masksFor(columns.layout, "access", [fact])).no;
  const matcher = createTextMatcher(text, count, index.answersTo, sayingNoTo);
  const matchText = rememberLast(matcher.match);
  const matchPlace = createPlaceMatcher(index);
  const nextStart = createNextStart((document: number) => index.sessions()[document] ?? []);
  const sift = createSifter(columns);
  const without = new Set(options.without);
  const all = bitsThat(allBits(count), (document) => !without.has(index.publicIds[document] ?? ""));

  const search = (query: SearchQuery): SearchResults => {
    const understanding = understand(query);
    const words = matchText(understanding);
    const place = query.near && matchPlace(query.near);
    const isThere = placeFilter(index, query, place);
    const among = words ? both(words.found, all) : all;
    const asked = askedOf(understanding, columns.layout);
    const sifted = sift(asked, isThere ? bitsThat(among, isThere) : among);
    const rank = rankingFor(query.sort, words, place, nextStart, now());
    const keys = new Float64Array(count);
    let total = 0;
    let askFirst = 0;
    forEachBit(sifted.found, (document) => {
      const asks = hasBit(sifted.askFirst, document);
      if (asks) askFirst++;
      keys[total++] = sortKey(asks, rank(document), document);
    });
    const first = inOrder(keys.subarray(0, total));

    const { page, pages, start, end } = pageOf(total, query.page);
    return {
      total,
      withEverything: total - askFirst,
      askFirst,
      hits: hitsOf(index, Array.from(first(end).subarray(start), documentIn), asked, place, query),
      page,
      pages,
      counts: countsOf(columns, understanding.filters, sifted),
      understood: [...understanding.understood],
      crisis: [...understanding.crisis],
      points: pointsOf(index, total, first),
    };
  };
  return { search: async (query) => search(query) };
};
