import type { Filters, SearchQuery } from "../query.ts";
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
  const said = saidTimes(text, words);
  const days = filters.days.length > 0 ? [] : said.days.filter((id) => !isUndone({ group: "days", id }));
  const times = filters.times.length > 0 ? [] : said.times.filter((id) => !isUndone({ group: "times", id }));
  return {
    filters: {
      ...filters,
      ...(days.length > 0 && { days }),
      ...(times.length > 0 && { times }),
    },
    understood: [
      ...days.map((id): Understood => ({ group: "days", id })),
      ...times.map((id): Understood => ({ group: "times", id })),
    ],
    at: said.at,
  };
};
