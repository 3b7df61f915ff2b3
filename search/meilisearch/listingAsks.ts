import { roundPosition } from "../distance.ts";
import { filterGroups } from "../emptyQuery.ts";
import { resultsPerPage } from "../limits.ts";
import type { FilterGroup, Near, SearchQuery } from "../query.ts";
import type { Understanding } from "../understand/understanding.ts";
import type { Ask } from "./ask.ts";
import { isCounted, type Need } from "./filters.ts";
import { mostFound } from "./mostFound.ts";
import { hasText, isOneWord, type Source } from "./sources.ts";

/**
 * So many are fetched of each: of those with everything and those to be asked first, found by words and by concepts, those that
 * these tell most of. They are put in order here, and the map shows at most 500.
 */
const mostFetched = 600;

/** Sorts by how far it is from a place. */
export const nearestFirst = ({ position }: Near): string => {
  const { lat, lng } = roundPosition(position);
  return `_geoPoint(${lat}, ${lng}):asc`;
};

/** Before words, and what is alike in the order of the directory: see `rankingRules`. */
const sortOf = ({ near, sort }: SearchQuery, understanding: Understanding, { text }: Source): string[] => {
  if (sort === "soonest") return [];
  const isWeighed = hasText(understanding);
  if (near && (sort === "nearest" || !isWeighed)) return [nearestFirst(near)];
  return isWeighed && text === "" ? understanding.concepts.map(({ id }) => `strengths.${id}:desc`) : [];
};

/** What a listing is weighed by. */
const weighedBy = ({ sort }: SearchQuery, { concepts, deterring }: Understanding): string[] => [
  "publicId",
  ...(sort === "soonest" ? ["timetable"] : []),
  ...[...concepts.map(({ id }) => id), ...deterring].map((id) => `strengths.${id}`),
];

const placedBy = ({ near }: SearchQuery): string[] => ["lat", "lng", ...(near ? ["serves"] : [])];

const limitOf = ({ page }: SearchQuery): number => Math.max(mostFetched, page * resultsPerPage);

/** What the queries for listings have in common, whoever tells them apart. */
const listingsOf = (query: SearchQuery, understanding: Understanding, source: Source, more: readonly string[]) => ({
  q: source.text,
  matchingStrategy: "all" as const,
  showRankingScore: isOneWord(understanding),
  sort: sortOf(query, understanding, source),
  attributesToRetrieve: [...weighedBy(query, understanding), ...more],
});

/** Makes the queries that find by one source. */
export type AskSource = (source: Source) => Ask[];

/** The facets from which the counts of a group are told. */
const facetsFor = (group: FilterGroup | "when", { filters }: Understanding): string[] => {
  if (group !== "when") return [`may.${group}`];
  const plain = [
    ...(filters.times.length === 0 ? ["may.days"] : []),
    ...(filters.days.length === 0 ? ["may.times"] : []),
  ];
  return plain.length === 2 ? plain : [...plain, "pattern"];
};

const groupOf = (group: FilterGroup): FilterGroup | "when" => (group === "days" || group === "times" ? "when" : group);

/** Queries for those that have everything, for those to be asked first, and for the counts of each group chosen from. */
export const askCounted = (
  query: SearchQuery,
  understanding: Understanding,
  needs: readonly Need[],
  always: readonly string[],
): AskSource => {
  const may = (but?: Need["group"]) => needs.flatMap((need) => (need.group === but ? [] : [need.may]));
  const all = needs.map(({ has }) => has);
  const chosen = new Set<FilterGroup | "when">(needs.filter(isCounted).map(({ group }) => group));
  const untouched = new Set(filterGroups.map(groupOf).filter((group) => !chosen.has(group)));
  const facets = [...untouched].flatMap((group) => facetsFor(group, understanding));

  return (source) => {
    const listings = (askFirst: boolean, filter: readonly string[]): Ask => ({
      purpose: { for: "listings", askFirst, hasAllWords: source.text !== "" },
      query: {
        ...listingsOf(query, understanding, source, [...placedBy(query), ...(askFirst ? ["row", "languages"] : [])]),
        filter: [...source.filters, ...always, ...filter],
        facets,
        limit: query.sort === "soonest" ? mostFound : limitOf(query),
      },
    });
    const counts = (group: FilterGroup | "when"): Ask => ({
      purpose: { for: "counts", group },
      query: {
        q: source.text,
        matchingStrategy: "all",
        filter: [...source.filters, ...always, ...may(group)],
        facets: facetsFor(group, understanding),
        limit: 0,
      },
    });
    return [
      listings(false, all),
      ...(needs.length > 0 ? [listings(true, [...may(), `NOT (${all.join(" AND ")})`])] : []),
      ...[...chosen].map(counts),
    ];
  };
};
