import type { SearchEngine } from "../engine.ts";
import { mostPoints } from "../limits.ts";
import { type Asked, askedOf } from "../match/asked.ts";
import { toAskOf } from "../match/match.ts";
import type { SearchQuery } from "../query.ts";
import { nearnessOf, pageOf } from "../resultPage.ts";
import type { SearchHit, SearchResults } from "../results.ts";
import { createNextStart } from "../sessions/nextStart.ts";
import { understand } from "../understand/understand.ts";
import type { Understanding } from "../understand/understanding.ts";
import { createCounter } from "./counting.ts";
import { judge } from "./judge.ts";
import { createPlaceMatcher, type PlaceMatch, placeFilter } from "./places.ts";
import { documentIn, rankingFor, sortKey } from "./ranking.ts";
import { type LoadedIndex, readIndex } from "./read.ts";
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
    const { words, concepts, leavingOut } = understanding;
    const key = JSON.stringify([words, concepts, leavingOut]);
    if (last?.key !== key) last = { key, found: match(understanding) };
    return last.found;
  };
};

const hitOf = (
  { publicIds, facets }: LoadedIndex,
  document: number,
  asked: Asked,
  place: PlaceMatch | undefined,
  query: SearchQuery,
): SearchHit => ({
  publicId: publicIds[document] ?? "",
  toAsk: toAskOf(facets, document, asked),
  ...nearnessOf(place?.miles[document] ?? Number.NaN, place?.serving[document] === 1, query),
});

const pointsOf = ({ publicIds, latitudes, longitudes }: LoadedIndex, sorted: Float64Array): SearchResults["points"] => {
  const points: SearchResults["points"] = [];
  for (const key of sorted) {
    if (points.length === mostPoints) break;
    const document = documentIn(key);
    const lat = latitudes[document] ?? Number.NaN;
    const lng = longitudes[document] ?? Number.NaN;
    if (!Number.isNaN(lat)) points.push({ publicId: publicIds[document] ?? "", position: { lat, lng } });
  }
  return points;
};

/**
 * Searches an index made by `buildIndex`, in a browser or in Node, telling nobody. One pass over what the words found
 * gives results and all counts.
 */
export const createEmbeddedEngine = (file: Uint8Array, options: EmbeddedEngineOptions = {}): SearchEngine => {
  const now = options.now ?? (() => new Date());
  const index = readIndex(file);
  const { count, facets, text } = index;
  const matcher = createTextMatcher(text, count, index.answersTo);
  const matchText = rememberLast(matcher.match);
  const matchPlace = createPlaceMatcher(index);
  const nextStart = createNextStart((document: number) => index.sessions()[document] ?? []);
  const without = new Set(options.without);
  const isGone = (document: number): boolean => without.size > 0 && without.has(index.publicIds[document] ?? "");

  const search = (query: SearchQuery): SearchResults => {
    const understanding = understand(query);
    const words = matchText(understanding);
    const place = query.near && matchPlace(query.near);
    const isThere = placeFilter(index, query, place);
    const asked = askedOf(understanding, facets.layout);
    const counter = createCounter(facets, understanding.filters);
    const rank = rankingFor(query.sort, words, place, nextStart, now());

    const keys = new Float64Array(words?.documents.length ?? count);
    let total = 0;
    let askFirst = 0;
    for (let i = 0; i < keys.length; i++) {
      const document = words ? (words.documents[i] ?? 0) : i;
      if (isGone(document) || (isThere && !isThere(document))) continue;
      const verdict = judge(facets, document, asked);
      if (verdict === "left-out") continue;
      if (typeof verdict === "object") {
        counter.add(document, verdict.leftOutBut);
        continue;
      }
      counter.add(document, "everything");
      if (verdict === "ask-first") askFirst++;
      keys[total++] = sortKey(verdict === "ask-first", rank(document), document);
    }
    const sorted = keys.subarray(0, total).sort();

    const { page, pages, start, end } = pageOf(total, query.page);
    return {
      total,
      withEverything: total - askFirst,
      askFirst,
      hits: Array.from(sorted.subarray(start, end), (key) => hitOf(index, documentIn(key), asked, place, query)),
      page,
      pages,
      counts: counter.counts(),
      understood: [...understanding.understood],
      crisis: [...understanding.crisis],
      points: pointsOf(index, sorted),
    };
  };
  return { search: async (query) => search(query) };
};
