import { mostPoints } from "../limits.ts";
import { type Asked, askedOf } from "../match/asked.ts";
import { toAskOf } from "../match/match.ts";
import type { SearchQuery } from "../query.ts";
import { nearnessOf, pageOf } from "../resultPage.ts";
import type { SearchHit, SearchResults } from "../results.ts";
import type { NextStart } from "../sessions/nextStart.ts";
import type { Understanding } from "../understand/understanding.ts";
import { allBits, bitsThat, both, forEachBit, hasBit } from "./bits.ts";
import { countsOf } from "./counts.ts";
import { facetsAt } from "./facetColumns.ts";
import { inOrder } from "./inOrder.ts";
import { createPlaceMatcher, type PlaceMatch, placeFilter } from "./places.ts";
import { documentIn, rankingFor, sortKey } from "./ranking.ts";
import type { LoadedListings } from "./read.ts";
import { createSifter } from "./sift.ts";
import type { TextMatch } from "./textMatcher.ts";

const hitsOf = (
  { publicIds, columns }: LoadedListings,
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
  { publicIds, latitudes, longitudes }: LoadedListings,
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

export interface AnswererOptions {
  /** When listings are next on, by number. */
  readonly nextStart: NextStart<number>;
  /** What time it is, for "soonest". */
  readonly now: () => Date;
  /** Listings taken down since: as if they had never been there. */
  readonly without: readonly string[];
}

/** @param words what the words of the search found; nothing where they leave everything in. */
export type Answerer = (
  query: SearchQuery,
  understanding: Understanding,
  words: TextMatch | undefined,
) => SearchResults;

/** Answers searches of listings in memory: what words found is sifted and counted 32 listings at a time. */
export const createAnswerer = (listings: LoadedListings, { nextStart, now, without }: AnswererOptions): Answerer => {
  const { count, columns } = listings;
  const matchPlace = createPlaceMatcher(listings);
  const sift = createSifter(columns);
  const gone = new Set(without);
  const all = bitsThat(allBits(count), (document) => !gone.has(listings.publicIds[document] ?? ""));

  return (query, understanding, words) => {
    const place = query.near && matchPlace(query.near);
    const isThere = placeFilter(listings, query, place);
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
      hits: hitsOf(listings, Array.from(first(end).subarray(start), documentIn), asked, place, query),
      page,
      pages,
      counts: countsOf(columns, understanding.filters, sifted),
      understood: [...understanding.understood],
      crisis: [...understanding.crisis],
      points: pointsOf(listings, total, first),
    };
  };
};
