import { type FilterGroup, type Filters, filtersSchema, type SearchQuery } from "../../../search/query.ts";
import { understand } from "../../../search/understand/understand.ts";
import { nameOfUnderstood } from "../../../search/understand/understood.ts";

/** What is asked for of a group, chosen or said in words. */
export const askedOf = <Group extends FilterGroup>(query: SearchQuery, group: Group): Filters[Group] =>
  understand(query).filters[group];

/** The same search with other options of a group in place of those asked for; what was said of it is undone. */
export const withOptions = (query: SearchQuery, group: FilterGroup, ids: readonly string[]): SearchQuery => {
  const said = understand(query)
    .understood.filter((item) => item.group === group && !ids.includes(item.id))
    .map(nameOfUnderstood);
  return {
    ...query,
    filters: filtersSchema.parse({ ...query.filters, [group]: ids }),
    undone: [...new Set([...query.undone, ...said])],
    page: 1,
  };
};
