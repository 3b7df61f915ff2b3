import { emptyQuery, filterGroups } from "../../../search/emptyQuery.ts";
import { toFragment } from "../../../search/fragment.ts";
import { putRight } from "../../../search/lexicon/spelling.ts";
import { type FilterGroup, radiusMiles, type SearchQuery } from "../../../search/query.ts";
import { wordsOf } from "../../../search/text/words.ts";
import { type DayId, dayIds, timeIds } from "../../../search/vocabulary/days.ts";
import { withAge, withBounds, withinMiles, withText } from "../changeQuery.ts";
import type { Way } from "./loosening.ts";
import { askedOf, withOptions } from "./said.ts";

/** Groups that people give up last: what they need to get in, and who they are. */
const needs: readonly FilterGroup[] = ["access", "audiences", "languages", "joining", "referral"];

/** The next wider circles, the smallest first; at the end, any distance. */
export const fartherAway = (query: SearchQuery): Way[] => {
  const { near, withinMiles: miles } = query;
  if (!near || miles === undefined) return [];
  return [
    ...radiusMiles
      .filter((radius) => radius > miles)
      .map((radius): Way => ({ change: { kind: "within", miles: radius }, query: withinMiles(query, radius) })),
    { change: { kind: "within" }, query: withinMiles(query, undefined) },
  ];
};

const instead = (query: SearchQuery, group: FilterGroup, ids: readonly string[]): Way[] => {
  const asked: readonly string[] = askedOf(query, group);
  if (asked.length === 0) return [];
  return ids
    .filter((id) => !asked.includes(id))
    .map((id) => ({ change: { kind: "instead", group, id }, query: withOptions(query, group, [id]) }));
};

/** Round the week: Sunday lies beside Monday. */
const daysApart = (one: DayId, other: DayId): number => {
  const apart = Math.abs(dayIds.indexOf(one) - dayIds.indexOf(other));
  return Math.min(apart, dayIds.length - apart);
};

/** Each of the other days, those beside the one that was asked for first. */
export const onAnotherDay = (query: SearchQuery): Way[] => {
  const [asked] = askedOf(query, "days");
  if (!asked) return [];
  return instead(
    query,
    "days",
    dayIds.toSorted((a, b) => daysApart(asked, a) - daysApart(asked, b)),
  );
};

export const atAnotherTime = (query: SearchQuery): Way[] => instead(query, "times", timeIds);

/** From home, for whoever asked for a place to go to. */
export const online = (query: SearchQuery): Way[] => {
  const { near, bounds } = query;
  const asked = askedOf(query, "attending");
  if (asked.includes("online") || (!near && !bounds && asked.length === 0)) return [];
  const change = { kind: "instead", group: "attending", id: "online" } as const;
  return [{ change, query: withOptions(withBounds(query, undefined), "attending", ["online"]) }];
};

const withoutGroup = (query: SearchQuery, group: FilterGroup): Way[] => {
  const asked: readonly string[] = askedOf(query, group);
  // Every fact is needed, so that giving up one of them may be enough; of other groups one option was enough already.
  const parts = group === "access" ? asked.map((id) => [id]) : asked.length > 0 ? [asked] : [];
  return parts.map((ids) => {
    const rest = asked.filter((id) => !ids.includes(id));
    return { change: { kind: "without", group, ids }, query: withOptions(query, group, rest) };
  });
};

export const onAnyDay = (query: SearchQuery): Way[] => withoutGroup(query, "days");

export const atAnyTime = (query: SearchQuery): Way[] => withoutGroup(query, "times");

/** Without the part of the map, or what else was only a wish. */
export const withoutWishes = (query: SearchQuery): Way[] => [
  ...(query.bounds ? [{ change: { kind: "beyond-map" }, query: withBounds(query, undefined) } as const] : []),
  ...filterGroups
    .filter((group) => !needs.includes(group) && group !== "days" && group !== "times")
    .flatMap((group) => withoutGroup(query, group)),
];

/** Without something that was needed: one by one, so that the person sees which need it is that nobody meets. */
export const withoutNeeds = (query: SearchQuery): Way[] => [
  ...(query.age === undefined ? [] : [{ change: { kind: "any-age" }, query: withAge(query, undefined) } as const]),
  ...needs.flatMap((group) => withoutGroup(query, group)),
];

export const rightlySpelt = (query: SearchQuery): Way[] => {
  const text = putRight(query.text);
  return text === undefined ? [] : [{ change: { kind: "spelling", text }, query: withText(query, text) }];
};

const mostWords = 6;

/** With a part of the words: all but one, then each on its own. */
export const withFewerWords = (query: SearchQuery): Way[] => {
  const words = wordsOf(query.text);
  if (words.length < 2 || words.length > mostWords) return [];
  const allButOne = words.length > 2 ? words.map((_, i) => words.filter((_word, at) => at !== i)) : [];
  return [...allButOne.map((some) => some.join(" ")), ...words].map((text) => ({
    change: { kind: "words", text },
    query: withText(query, text),
  }));
};

/** All that was asked for but the words; where there was nothing else, that would only be everything. */
export const withoutWords = (query: SearchQuery): Way[] => {
  const rest = withText(query, "");
  const isEverything = toFragment({ ...rest, sort: "best" }) === "";
  return query.text.trim() && !isEverything ? [{ change: { kind: "words", text: "" }, query: rest }] : [];
};

/** Everything but the words given up, for when no one thing is enough. */
export const wordsAlone = (query: SearchQuery): Way[] => {
  const { text, undone, sort } = query;
  const alone = { ...emptyQuery, text, undone, sort: sort === "nearest" ? "best" : sort } as const;
  return text.trim() ? [{ change: { kind: "words-alone", text }, query: alone }] : [];
};

/** Some of the words, wherever and whenever. */
export const fewerWordsAlone = (query: SearchQuery): Way[] =>
  wordsAlone(query).flatMap((alone) =>
    withFewerWords(alone.query).map((way) => ({
      change: { kind: "words-alone", text: way.query.text },
      query: way.query,
    })),
  );
