import { roundPosition } from "../distance.ts";
import { filterGroups } from "../emptyQuery.ts";
import { resultsPerPage } from "../limits.ts";
import type { FilterGroup, SearchQuery } from "../query.ts";
import type { Understanding } from "../understand/understanding.ts";
import type { Ask } from "./ask.ts";
import { isOneOf, type Need, needsOf, placesOf } from "./filters.ts";
import { mostFound } from "./mostFound.ts";
import { hasText, isOneWord, type Source, sourcesOf } from "./sources.ts";
import { mostWords, textOf } from "./words.ts";

/**
 * So many are fetched of each: of those with everything and those to be asked first, found by words and by concepts. They
 * are put in order here, and the map shows at most 500, so a search that finds more is exact for its first pages.
 */
const mostFetched = 700;
/** For each word, the listings that it tells most of. */
const mostTold = 300;

const sortOf = ({ near, sort }: SearchQuery, understanding: Understanding, { text }: Source): string[] => {
  if (sort === "soonest") return [];
  const isWeighed = hasText(understanding);
  const nearest = near && (sort === "nearest" || !isWeighed) ? roundPosition(near.position) : undefined;
  return [
    ...(nearest ? [`_geoPoint(${nearest.lat}, ${nearest.lng}):asc`] : []),
    ...(isWeighed && text === "" ? understanding.concepts.map(({ id }) => `strengths.${id}:desc`) : []),
    "order:asc",
  ];
};

const limitOf = ({ sort, page }: SearchQuery): number =>
  sort === "soonest" ? mostFound : Math.max(mostFetched, page * resultsPerPage);

const retrieved = (query: SearchQuery, understanding: Understanding, askFirst: boolean): string[] => [
  "publicId",
  "lat",
  "lng",
  ...(query.near ? ["serves"] : []),
  ...(askFirst ? ["row", "languages"] : []),
  ...(query.sort === "soonest" ? ["timetable"] : []),
  ...understanding.concepts.map(({ id }) => `strengths.${id}`),
];

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

const askOfSource = (
  query: SearchQuery,
  understanding: Understanding,
  needs: readonly Need[],
  always: readonly string[],
) => {
  const may = (but?: Need["group"]) => needs.flatMap((need) => (need.group === but ? [] : [need.may]));
  const all = needs.map(({ has }) => has);
  const chosen = new Set<FilterGroup | "when">(
    needs.flatMap(({ group }) => (group === "access" || group === "age" ? [] : [group])),
  );
  const untouched = new Set(filterGroups.map(groupOf).filter((group) => !chosen.has(group)));
  const facets = [...untouched].flatMap((group) => facetsFor(group, understanding));

  return (source: Source): Ask[] => {
    const { text: q, filters } = source;
    const common = { q, matchingStrategy: "all" as const };
    const listings = (askFirst: boolean, filter: readonly string[]): Ask => ({
      purpose: { for: "listings", askFirst, hasAllWords: q !== "" },
      query: {
        ...common,
        filter: [...filters, ...always, ...filter],
        facets,
        limit: limitOf(query),
        showRankingScore: isOneWord(understanding),
        sort: sortOf(query, understanding, source),
        attributesToRetrieve: retrieved(query, understanding, askFirst),
      },
    });
    return [
      listings(false, all),
      ...(needs.length > 0 ? [listings(true, [...may(), `NOT (${all.join(" AND ")})`])] : []),
      ...[...chosen].map(
        (group): Ask => ({
          purpose: { for: "counts", group },
          query: {
            ...common,
            filter: [...filters, ...always, ...may(group)],
            facets: facetsFor(group, understanding),
            limit: 0,
          },
        }),
      ),
    ];
  };
};

const wordAsks = (understanding: Understanding): Ask[] =>
  (isOneWord(understanding) ? [] : understanding.words.slice(0, mostWords)).map((word, i) => ({
    purpose: { for: "word", word: i },
    query: { q: textOf([word]), attributesToRetrieve: ["publicId"], showRankingScore: true, limit: mostTold },
  }));

export interface RequestOptions {
  /** Listings that have been taken down. */
  readonly without?: readonly string[];
  /** The only listings that are meant, where words found none: those that are told by a part of them. */
  readonly among?: readonly string[];
}

/** Everything that has to be asked to answer a search, for one round trip. */
export const requestFor = (
  query: SearchQuery,
  understanding: Understanding,
  { without = [], among }: RequestOptions = {},
): Ask[] => {
  const always = [...placesOf(query), ...(without.length > 0 ? [`NOT ${isOneOf("publicId", without)}`] : [])];
  const needs = needsOf(understanding.filters, understanding.age);
  const ask = askOfSource(query, understanding, needs, always);
  if (among) return ask({ text: "", filters: [isOneOf("publicId", among)] });
  return [...sourcesOf(understanding).flatMap(ask), ...wordAsks(understanding)];
};
