import { filterGroups } from "../emptyQuery.ts";
import type { Listing } from "../listing.ts";
import type { SearchQuery } from "../query.ts";
import type { ToAsk } from "../results.ts";
import type { AnswerId } from "../vocabulary/answers.ts";
import { type AnyOf, type Asked, askedOf, masksFor, slotsFor } from "./asked.ts";
import { agesIn, type Facets, facetsOf, rowLength } from "./facets.ts";
import { type Layout, type LayoutGroup, layoutFor, type Place } from "./layout.ts";
import { answerForAge } from "./rules.ts";

/** What a listing answers to everything asked, and what is left to ask. */
export interface Match {
  readonly answer: AnswerId;
  readonly toAsk: readonly ToAsk[];
}

const touches = (rows: Uint32Array, start: number, masks: readonly Place[]): boolean => {
  for (const { word, mask } of masks) if ((rows[start + word] ?? 0) & mask) return true;
  return false;
};

const answerIn = (rows: Uint32Array, start: number, words: number, masks: readonly Place[]): AnswerId => {
  if (touches(rows, start, masks)) return "yes";
  return touches(rows, start + words, masks) ? "unknown" : "no";
};

/** Whether the listing of a row has one option of what is needed. */
const answerToNeed = ({ layout, rows }: Facets, row: number, { masks }: AnyOf): AnswerId =>
  answerIn(rows, row * rowLength(layout), layout.words, masks);

const answerToAge = ({ layout, rows }: Facets, row: number, age: number): AnswerId => {
  const length = rowLength(layout);
  const { minimum, maximum } = agesIn(rows[(row + 1) * length - 1] ?? 0);
  return answerForAge(minimum, maximum, age);
};

/** The chosen options that are not known, of the groups that nothing else answers. */
export const toAskOf = (facets: Facets, row: number, { filters, needs, age }: Asked): ToAsk[] => {
  const open = new Set(needs.filter((need) => answerToNeed(facets, row, need) === "unknown").map((need) => need.group));
  const { layout, rows } = facets;
  const start = row * rowLength(layout) + layout.words;
  const isUnknown = (group: LayoutGroup, ids: readonly string[]) => touches(rows, start, masksFor(layout, group, ids));
  const toAsk: ToAsk[] = filterGroups.flatMap((group) => {
    if (!open.has(group === "days" || group === "times" ? "when" : group)) return [];
    const unknown =
      group === "times"
        ? filters.times.filter((time) => isUnknown("slots", slotsFor({ days: filters.days, times: [time] })))
        : filters[group].filter((id) => isUnknown(group, [id]));
    return unknown.map((id) => ({ group, id }));
  });
  if (age !== undefined && answerToAge(facets, row, age) === "unknown") toAsk.push({ group: "age", id: String(age) });
  return toAsk;
};

/** One "no" is a no; otherwise whatever is not known is to be asked. */
const matchRow = (facets: Facets, row: number, asked: Asked): Match => {
  const answers = asked.needs.map((need) => answerToNeed(facets, row, need));
  if (asked.age !== undefined) answers.push(answerToAge(facets, row, asked.age));
  if (answers.includes("no")) return { answer: "no", toAsk: [] };
  if (!answers.includes("unknown")) return { answer: "yes", toAsk: [] };
  return { answer: "unknown", toAsk: toAskOf(facets, row, asked) };
};

const layoutOf = (listing: Listing): Layout => layoutFor(listing.languages);

/** How one listing answers to the filters and the age of a query. */
export const matchListing = (listing: Listing, query: Pick<SearchQuery, "filters" | "age">): Match => {
  const layout = layoutOf(listing);
  return matchRow(facetsOf([listing], layout), 0, askedOf(query, layout));
};
