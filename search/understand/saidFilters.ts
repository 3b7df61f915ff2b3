import type { Filters, SearchQuery } from "../query.ts";
import { dayIds, timeIds } from "../vocabulary/days.ts";
import { saidAttending } from "./saidAttending.ts";
import { saidTimes } from "./saidTimes.ts";
import { daysOfRange } from "./times/dayRange.ts";
import type { Understood } from "./understood.ts";

/** The filters that were chosen and, beside them, those that were said; and at which of the words. */
export interface SaidFilters {
  readonly filters: Filters;
  readonly understood: readonly Understood[];
  readonly at: ReadonlySet<number>;
}

/** Those asked for, or all, but for those not wanted; none where neither was said. */
const allBut = <Id>(all: readonly Id[], asked: readonly Id[], not: readonly Id[]): Id[] => {
  const of = asked.length === 0 && not.length > 0 ? all : asked;
  return [...new Set(of)].filter((id) => !not.includes(id));
};

/** What was chosen by hand wins over what was said. */
export const saidFilters = (
  { filters }: SearchQuery,
  text: string,
  words: readonly string[],
  now: Date,
  isUndone: (item: Understood) => boolean,
): SaidFilters => {
  const times = saidTimes(text, words, now);
  const attending = saidAttending(words);
  const understood: Understood[] = [];
  const still = <Id extends string>(group: Understood["group"], ids: readonly Id[]): Id[] => {
    const left = ids.filter((id) => !isUndone({ group, id }));
    understood.push(...left.map((id): Understood => ({ group, id })));
    return left;
  };
  /** Of a group that somebody chose from, nothing is added. */
  const added = <Id extends string>(chosen: readonly Id[], said: () => readonly Id[]): Id[] => [
    ...(chosen.length > 0 ? chosen : said()),
  ];
  return {
    filters: {
      ...filters,
      days: added(filters.days, () => {
        const ranges = still("dayRange", times.ranges).flatMap(daysOfRange);
        return allBut(dayIds, [...still("days", times.days), ...ranges], still("notDays", times.notDays));
      }),
      times: added(filters.times, () =>
        allBut(timeIds, still("times", times.times), still("notTimes", times.notTimes)),
      ),
      attending: added(filters.attending, () => still("attending", attending.attending)),
    },
    understood,
    at: new Set([...times.at, ...attending.at]),
  };
};
