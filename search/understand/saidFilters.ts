import type { Filters, SearchQuery } from "../query.ts";
import { saidAttending } from "./saidAttending.ts";
import { saidTimes } from "./saidTimes.ts";
import type { Understood } from "./understood.ts";

/** The filters that were chosen and, beside them, those that were said; and at which of the words. */
export interface SaidFilters {
  readonly filters: Filters;
  readonly understood: readonly Understood[];
  readonly at: ReadonlySet<number>;
}

/** What was chosen by hand wins over what was said. */
export const saidFilters = (
  { filters }: SearchQuery,
  text: string,
  words: readonly string[],
  isUndone: (item: Understood) => boolean,
): SaidFilters => {
  const times = saidTimes(text, words);
  const attending = saidAttending(words);
  const said = { days: times.days, times: times.times, attending: attending.attending };
  const understood: Understood[] = [];
  /** Of a group that somebody chose from, nothing is added. */
  const added = <Id extends string>(group: keyof typeof said, chosen: readonly Id[], ids: readonly Id[]): Id[] => {
    if (chosen.length > 0) return [...chosen];
    const wanted = ids.filter((id) => !isUndone({ group, id }));
    understood.push(...wanted.map((id): Understood => ({ group, id })));
    return wanted;
  };
  return {
    filters: {
      ...filters,
      days: added("days", filters.days, said.days),
      times: added("times", filters.times, said.times),
      attending: added("attending", filters.attending, said.attending),
    },
    understood,
    at: new Set([...times.at, ...attending.at]),
  };
};
