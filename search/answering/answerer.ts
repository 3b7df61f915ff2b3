import { mostPoints } from "../limits.ts";
import { type Asked, askedOf } from "../match/asked.ts";
import { toAskOf } from "../match/match.ts";
import type { SearchQuery } from "../query.ts";
import { documentIn, type PlaceMatch, rankingFor, sortKey } from "../ranking/order.ts";
import { nearnessOf, pageOf } from "../resultPage.ts";
import type { SearchHit, SearchResults } from "../results.ts";
import type { NextStart } from "../sessions/nextStart.ts";
import { missingOf } from "../understand/missing.ts";
import type { Understanding } from "../understand/understanding.ts";
import { type Bits, bitsThat, hasBit, howMany, placesIn } from "./bits.ts";
import { createCounter } from "./counts.ts";
import { facetsAt } from "./facetColumns.ts";
import { inOrder } from "./inOrder.ts";
import type { LoadedListings } from "./loadedListings.ts";
import { createPlaceMatcher, placeFilter } from "./places.ts";
import { createSifter } from "./sift.ts";
import type { TextMatch } from "./textMatcher.ts";

const hitsOf = (
  { publicIds, columns }: LoadedListings,
  documents: readonly number[],
  asked: Asked,
  askFirst: Bits,
  place: PlaceMatch | undefined,
  query: SearchQuery,
): SearchHit[] => {
  const asking = documents.filter((document) => hasBit(askFirst, document));
  const facets = facetsAt(columns, asking);
  return documents.map((document) => ({
    publicId: publicIds[document] ?? "",
    toAsk: hasBit(askFirst, document) ? toAskOf(facets, asking.indexOf(document), asked) : [],
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
}

/** @param words what the words of the search found; nothing where they leave everything in. */
export type Answerer = (
  query: SearchQuery,
  understanding: Understanding,
  words: TextMatch | undefined,
) => SearchResults;

/** Answers searches of listings in memory: what words found is sifted and counted 32 listings at a time. */
export const createAnswerer = (listings: LoadedListings, { nextStart, now }: AnswererOptions): Answerer => {
  const { columns, there } = listings;
  const matchPlace = createPlaceMatcher(listings);
  const sift = createSifter(columns);
  const countIn = createCounter(columns);

  return (query, understanding, words) => {
    const place = query.near && matchPlace(query.near);
    const isThere = placeFilter(listings, query, place);
    const among = words?.found ?? there;
    const asked = askedOf(understanding, columns.layout);
    const sifted = sift(asked, isThere ? bitsThat(among, isThere) : among);
    const rank = rankingFor(query.sort, words, place, nextStart, now());
    const keys = new Float64Array(placesIn(sifted.found));
    const total = keys.length;
    for (let i = 0; i < total; i++) {
      const document = keys[i] ?? 0;
      keys[i] = sortKey(hasBit(sifted.askFirst, document), rank(document), document);
    }
    const first = inOrder(keys);
    const askFirst = howMany(sifted.askFirst);

    const { page, pages, start, end } = pageOf(total, query.page);
    const unanswered = [...(words?.unanswered ?? [])];
    return {
      total,
      withEverything: total - askFirst,
      askFirst,
      hits: hitsOf(listings, Array.from(first(end).subarray(start), documentIn), asked, sifted.askFirst, place, query),
      page,
      pages,
      counts: countIn(understanding.filters, sifted),
      understood: [...understanding.understood],
      unanswered,
      missing: missingOf(understanding.concepts, unanswered),
      crisis: [...understanding.crisis],
      points: pointsOf(listings, total, first),
    };
  };
};
