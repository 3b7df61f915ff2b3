import { radiusMiles, type SearchQuery } from "../../../search/query.ts";
import { type DayId, dayIds, timeIds } from "../../../search/vocabulary/days.ts";
import { withBounds, withinMiles } from "../changeQuery.ts";
import type { Way } from "./loosening.ts";
import { askedOf, instead, withOptions, withoutGroup } from "./options.ts";

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

export const onAnyDay = (query: SearchQuery): Way[] => withoutGroup(query, "days");

export const atAnyTime = (query: SearchQuery): Way[] => withoutGroup(query, "times");

/** From home, for whoever asked for a place to go to. */
export const online = (query: SearchQuery): Way[] => {
  const { near, bounds } = query;
  const asked = askedOf(query, "attending");
  if (asked.includes("online") || (!near && !bounds && asked.length === 0)) return [];
  const change = { kind: "instead", group: "attending", id: "online" } as const;
  return [{ change, query: withOptions(withBounds(query, undefined), "attending", ["online"]) }];
};
