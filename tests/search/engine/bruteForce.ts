import { milesBetween, roundPosition } from "../../../search/distance.ts";
import { filterGroups } from "../../../search/emptyQuery.ts";
import type { Listing } from "../../../search/listing.ts";
import { answerForAge, rules, runsAt } from "../../../search/match/rules.ts";
import { type FilterGroup, type Filters, filtersSchema, type SearchQuery } from "../../../search/query.ts";
import type { AnswerId } from "../../../search/vocabulary/answers.ts";

/** The answers to a search, worked out listing by listing straight from what the words of the contract say. */
export interface Expected {
  readonly withEverything: readonly string[];
  readonly askFirst: readonly string[];
}

const milesTo = (listing: Listing, query: SearchQuery): number | undefined => {
  const position = listing.attending.includes("venue") ? listing.venue?.position : undefined;
  return position && query.near ? milesBetween(roundPosition(query.near.position), position) : undefined;
};

const servesPlace = ({ attending, serves }: Listing, { near }: SearchQuery): boolean =>
  attending.some((way) => way !== "venue") &&
  (serves.everywhere || serves.areas.some(({ code }) => code === near?.area));

const isThere = (listing: Listing, query: SearchQuery): boolean => {
  const { bounds, near, withinMiles } = query;
  if (bounds) {
    const position = listing.attending.includes("venue") ? listing.venue?.position : undefined;
    if (!position || position.lat > bounds.north || position.lat < bounds.south) return false;
    if (position.lng > bounds.east || position.lng < bounds.west) return false;
  }
  if (!near || withinMiles === undefined) return true;
  return (milesTo(listing, query) ?? Number.POSITIVE_INFINITY) <= withinMiles || servesPlace(listing, query);
};

const anyOf = (answers: readonly AnswerId[]): AnswerId =>
  answers.includes("yes") ? "yes" : answers.includes("unknown") ? "unknown" : "no";
const allOf = (answers: readonly AnswerId[]): AnswerId =>
  answers.includes("no") ? "no" : answers.includes("unknown") ? "unknown" : "yes";

const answerTo = (listing: Listing, { filters, age }: SearchQuery): AnswerId => {
  const { minimumAge = 0, maximumAge = 120 } = listing.eligibility;
  const answers = filterGroups
    .filter((group) => filters[group].length > 0)
    .map((group) => {
      if (group === "access") return allOf(filters.access.map((id) => rules.access(listing, id)));
      if (group !== "times" || filters.days.length === 0) {
        return anyOf(filters[group].map((id) => rules[group](listing, id)));
      }
      return anyOf(filters.times.map((time) => runsAt(listing, filters.days, time)));
    });
  return allOf(age === undefined ? answers : [...answers, answerForAge(minimumAge, maximumAge, age)]);
};

/** What a query finds among listings; `found` are those that its words find, where it has words. */
export const expectedOf = (listings: readonly Listing[], query: SearchQuery, found?: ReadonlySet<string>): Expected => {
  const answers = listings
    .filter((listing) => (found?.has(listing.publicId) ?? true) && isThere(listing, query))
    .map((listing) => ({ id: listing.publicId, answer: answerTo(listing, query) }));
  const idsWith = (answer: string) => answers.filter((one) => one.answer === answer).map(({ id }) => id);
  return { withEverything: idsWith("yes"), askFirst: idsWith("unknown") };
};

const onlyChosen = (filters: Filters, group: FilterGroup, id: string): Filters => {
  const chosen: Record<FilterGroup, string[]> = { ...filters };
  return filtersSchema.parse({ ...chosen, [group]: group === "access" ? [...chosen.access, id] : [id] });
};

/** How many results each of the options named would give beside what is chosen in the other groups. */
export const expectedCounts = (
  listings: readonly Listing[],
  query: SearchQuery,
  options: Readonly<Record<string, Readonly<Record<string, number>>>>,
  found?: ReadonlySet<string>,
): Record<string, Record<string, number>> =>
  Object.fromEntries(
    filterGroups.map((group) => [
      group,
      Object.fromEntries(
        Object.keys(options[group] ?? {}).map((id) => {
          const { withEverything, askFirst } = expectedOf(
            listings,
            { ...query, filters: onlyChosen(query.filters, group, id) },
            found,
          );
          return [id, withEverything.length + askFirst.length];
        }),
      ),
    ]),
  );
