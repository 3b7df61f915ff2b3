import * as z from "zod/mini";
import { filterGroups } from "./emptyQuery.ts";
import { parsePostcode } from "./places/parsePostcode.ts";
import { filtersSchema, type SearchQuery } from "./query.ts";
import type { SearchResults } from "./results.ts";
import { crisisIn } from "./understand/crisis.ts";

/** Where the browser tells of it, at the site's own server. */
export const unmetNeedPath = "/api/unmet-need";

const mostConcepts = 8;

/** All that is told of a search that found nothing: what was understood, never the words, and nothing finer than an outcode and a day. */
export const unmetNeedSchema = z.strictObject({
  concepts: z.array(z.string().check(z.regex(/^[a-z]+(?:-[a-z]+)*$/))).check(z.maxLength(mostConcepts)),
  outcode: z.optional(z.string().check(z.regex(/^[A-Z]{1,2}\d[A-Z\d]?$/))),
  filters: z.partial(filtersSchema),
  results: z.literal(0),
  day: z.iso.date(),
});
export type UnmetNeed = z.infer<typeof unmetNeedSchema>;

/**
 * What to tell of a search: nothing where something was found, where nothing was asked, or where somebody writes of a
 * crisis.
 */
export function unmetNeedOf(query: SearchQuery, results: SearchResults, day: string): UnmetNeed | undefined {
  const { total, understood } = results;
  const filters = filtersOf(query, results);
  const isAsked = query.text.trim() !== "" || Object.keys(filters).length > 0;
  if (total > 0 || !isAsked || crisisIn(query.text).length > 0) return undefined;
  const place = query.near ? parsePostcode(query.near.label) : undefined;
  const isPostcode = place?.kind === "full" || place?.kind === "partial";
  const concepts = understood.filter(({ group }) => group === "concepts" || group === "only").map(({ id }) => id);
  return unmetNeedSchema.safeParse({
    concepts: concepts.sort().slice(0, mostConcepts),
    ...(isPostcode && { outcode: place.outcode }),
    filters,
    results: total,
    day,
  }).data;
}

/** The filters that were chosen, and those that were said. */
const filtersOf = ({ filters }: SearchQuery, { understood }: SearchResults): Record<string, string[]> =>
  Object.fromEntries(
    filterGroups.flatMap((group) => {
      const said = understood.filter((one) => one.group === group).map(({ id }) => id);
      const ids = [...new Set([...filters[group], ...said])].sort();
      return ids.length > 0 ? [[group, ids]] : [];
    }),
  );
