import type { SearchQuery } from "../query.ts";
import type { Understanding } from "../understand/understanding.ts";
import type { AnsweredAsk, Ask } from "./ask.ts";
import { servingOf } from "./filters.ts";
import { nearestFirst } from "./listingAsks.ts";
import { hasText } from "./sources.ts";

/**
 * Where words find more near a place than is fetched: of the same listings those nearest to it, and those that serve it from
 * wherever they are. However little words tell of them, they may be worth more than all that is far away.
 */
export const nearbyAsks = (
  { near, sort }: SearchQuery,
  understanding: Understanding,
  answered: readonly AnsweredAsk[],
): Ask[] => {
  if (!near || sort !== "best" || !hasText(understanding)) return [];
  return answered.flatMap(({ purpose, query, answer }): Ask[] => {
    if (purpose.for !== "listings" || answer.hits.length === answer.estimatedTotalHits) return [];
    const { filter = [], facets: _, ...same } = query;
    const nearby = { ...purpose, for: "nearby" } as const;
    return [
      { purpose: nearby, query: { ...same, filter, sort: [nearestFirst(near)] } },
      { purpose: nearby, query: { ...same, filter: [...filter, servingOf(near)] } },
    ];
  });
};
