import { type FilterGroup, type Filters, filtersSchema, type SearchQuery } from "../../../search/query.ts";
import { filteringBy, isOfConcept, nameOfUnderstood } from "../../../search/understand/undoing.ts";
import { withAge } from "../changeQuery.ts";
import type { Way } from "./loosening.ts";
import { meant, meantByWords } from "./meant.ts";

/** What is asked for of a group, chosen or said in words. */
export const askedOf = <Group extends FilterGroup>(query: SearchQuery, group: Group): Filters[Group] =>
  meant(query).filters[group];

/** The same search with other options of a group in place of those asked for; what was said of it is undone. */
export const withOptions = (query: SearchQuery, group: FilterGroup, ids: readonly string[]): SearchQuery => {
  const said = meantByWords(query)
    .understood.filter((item) => filteringBy(item) === group && !ids.includes(item.id))
    .map(nameOfUnderstood);
  return {
    ...query,
    filters: filtersSchema.parse({ ...query.filters, [group]: ids }),
    undone: [...new Set([...query.undone, ...said])],
    page: 1,
  };
};

/** The same search for any age, chosen or said; nothing where no age was asked for. */
export const forAnyAge = (query: SearchQuery): SearchQuery | undefined => {
  if (meant(query).age === undefined) return undefined;
  const said = meantByWords(query)
    .understood.filter(({ group }) => group === "age")
    .map(nameOfUnderstood);
  return { ...withAge(query, undefined), undone: [...query.undone, ...said] };
};

/** The names of what was said to filter by: days, times, an age. */
export const saidToFilterBy = (query: SearchQuery): string[] =>
  meantByWords(query)
    .understood.filter((item) => !isOfConcept(item))
    .map(nameOfUnderstood);

/** Each of these options in the place of those that are asked for, where any are. */
export const instead = (query: SearchQuery, group: FilterGroup, ids: readonly string[]): Way[] => {
  const asked: readonly string[] = askedOf(query, group);
  if (asked.length === 0) return [];
  return ids
    .filter((id) => !asked.includes(id))
    .map((id) => ({ change: { kind: "instead", group, id }, query: withOptions(query, group, [id]) }));
};

/** Without what is asked for of a group. */
export const withoutGroup = (query: SearchQuery, group: FilterGroup): Way[] => {
  const asked: readonly string[] = askedOf(query, group);
  // Every fact is needed, so that giving up one of them may be enough; of other groups one option was enough already.
  const parts = group === "access" ? asked.map((id) => [id]) : asked.length > 0 ? [asked] : [];
  return parts.map((ids) => {
    const rest = asked.filter((id) => !ids.includes(id));
    return { change: { kind: "without", group, ids }, query: withOptions(query, group, rest) };
  });
};
