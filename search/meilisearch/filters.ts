import { roundPosition } from "../distance.ts";
import { filterGroups } from "../emptyQuery.ts";
import { slotsFor } from "../match/asked.ts";
import type { FilterGroup, Filters, Near, SearchQuery } from "../query.ts";
import { anyLanguage, everywhere, isDefinite } from "./options.ts";

/** A value in Meilisearch's filter language: whatever it holds, it stays a value. */
export const quoted = (value: string): string => `"${value.replace(/[\\"]/g, "\\$&")}"`;

export const isOneOf = (attribute: string, values: readonly string[]): string =>
  `${attribute} IN [${values.map(quoted).join(", ")}]`;

/** Leaves out listings that have been taken down. */
export const allBut = (publicIds: readonly string[]): string[] =>
  publicIds.length > 0 ? [`NOT ${isOneOf("publicId", publicIds)}`] : [];

/** One thing that is asked for, as filters: those who have it, and those who have it or may have it. */
export interface Need {
  /** The group whose counts go on as if nothing of it were chosen. Days and times are asked together, as `when`. */
  readonly group: FilterGroup | "when" | "age";
  readonly has: string;
  readonly may: string;
}

/** A need of a group whose counts go on as if nothing of it were chosen: access facts and ages are each needed. */
export const isCounted = (need: Need): need is Need & { readonly group: Exclude<Need["group"], "access" | "age"> } =>
  need.group !== "access" && need.group !== "age";

const needOf = (group: Need["group"], options: FilterGroup | "slots", ids: readonly string[]): Need => ({
  group,
  has: isOneOf(`${isDefinite(options) ? "may" : "has"}.${options}`, ids),
  may: isOneOf(`may.${options}`, options === "languages" ? [...ids, anyLanguage] : ids),
});

const ageNeed = (age: number): Need => {
  const fits = `(minimumAge <= ${age} AND maximumAge >= ${age})`;
  return { group: "age", has: fits, may: `(${fits} OR agesUnclear = true)` };
};

const whenNeed = ({ days, times }: Filters): Need =>
  times.length === 0 ? needOf("when", "days", days) : needOf("when", "slots", slotsFor({ days, times }));

/** A query's filters and age, each to be met. Every access fact is a need of its own. */
export const needsOf = (filters: Filters, age: number | undefined): Need[] => [
  ...filterGroups.flatMap((group) => {
    if (group === "days" || group === "times" || filters[group].length === 0) return [];
    if (group === "access") return filters.access.map((id) => needOf(group, group, [id]));
    return [needOf(group, group, filters[group])];
  }),
  ...(filters.days.length + filters.times.length > 0 ? [whenNeed(filters)] : []),
  ...(age === undefined ? [] : [ageNeed(age)]),
];

/** The Earth as Meilisearch has it and as `search/distance.ts` has it: the same part of it around is the same distance. */
const metresThere = 6_371_000;
const milesHere = 3958.7613;

/** Those that serve a place from wherever they are. */
export const servingOf = ({ area }: Near): string =>
  isOneOf("serves", area === undefined ? [everywhere] : [everywhere, area]);

const aroundOf = (near: Near, withinMiles: number): string => {
  const { lat, lng } = roundPosition(near.position);
  return `(_geoRadius(${lat}, ${lng}, ${(withinMiles / milesHere) * metresThere}) OR ${servingOf(near)})`;
};

/** Where results have to be: on the part of the map looked at, and within the distance or serving the place. */
export const placesOf = ({ bounds, near, withinMiles }: SearchQuery): string[] => [
  ...(bounds ? [`(lat ${bounds.south} TO ${bounds.north} AND lng ${bounds.west} TO ${bounds.east})`] : []),
  ...(near && withinMiles !== undefined ? [aroundOf(near, withinMiles)] : []),
];
