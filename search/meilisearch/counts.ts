import { filterGroups } from "../emptyQuery.ts";
import { layoutFor } from "../match/layout.ts";
import type { FilterGroup, Filters } from "../query.ts";
import type { SearchResults } from "../results.ts";
import type { AnsweredAsk } from "./ask.ts";
import { anyLanguage } from "./options.ts";

type Distribution = Map<string, Map<string, number>>;

/** All counts in one: no listing is counted by two of the answers, and no group by two kinds of them. */
const added = (answered: readonly AnsweredAsk[]): Distribution => {
  const sums: Distribution = new Map();
  for (const { purpose, answer } of answered) {
    if (purpose.for !== "listings" && purpose.for !== "counts") continue;
    for (const [facet, counts] of Object.entries(answer.facetDistribution ?? {})) {
      const sum = sums.get(facet) ?? new Map<string, number>();
      for (const [id, count] of Object.entries(counts)) sum.set(id, (sum.get(id) ?? 0) + count);
      sums.set(facet, sum);
    }
  }
  return sums;
};

const { options } = layoutFor([]);

/** How many may run at `id` together with one of the others that are chosen: see `patternOf`. */
const countWithin = (patterns: ReadonlyMap<string, number>, id: string, chosen: readonly string[]): number => {
  let count = 0;
  for (const [pattern, listings] of patterns) {
    const [own, others = ""] = pattern.split(" ");
    if (own === id && others.split("+").some((other) => chosen.includes(other))) count += listings;
  }
  return count;
};

/** The counts beside every option. @param languages that are spoken anywhere in the directory. */
export const countsOf = (
  answered: readonly AnsweredAsk[],
  filters: Filters,
  languages: readonly string[],
): SearchResults["counts"] => {
  const sums = added(answered);
  const countOf = (group: FilterGroup, id: string): number => {
    const others = group === "days" ? filters.times : group === "times" ? filters.days : [];
    if (others.length > 0) return countWithin(sums.get("pattern") ?? new Map(), id, others);
    const counts = sums.get(`may.${group}`);
    const any = group === "languages" && id !== "en" ? (counts?.get(anyLanguage) ?? 0) : 0;
    return (counts?.get(id) ?? 0) + any;
  };
  const idsOf = (group: FilterGroup): readonly string[] =>
    group === "languages" ? ["en", ...languages] : options[group];
  return filterGroups.reduce<SearchResults["counts"]>((counts, group) => {
    counts[group] = Object.fromEntries(idsOf(group).map((id) => [id, countOf(group, id)]));
    return counts;
  }, Object.create(null));
};
