import { emptyQuery } from "../../../search/emptyQuery.ts";
import type { SearchQuery } from "../../../search/query.ts";
import { understand } from "../../../search/understand/understand.ts";
import type { Understanding } from "../../../search/understand/understanding.ts";

/** Worked out once for each search: every way to loosen it asks. */
const once = (workOut: (query: SearchQuery) => Understanding) => {
  const known = new WeakMap<SearchQuery, Understanding>();
  return (query: SearchQuery): Understanding => {
    const understanding = known.get(query) ?? workOut(query);
    known.set(query, understanding);
    return understanding;
  };
};

/** What a search means. */
export const meant = once(understand);

/** What its words mean by themselves: without a choice that stands in the place of what they say. */
export const meantByWords = once(({ text, undone }) => understand({ ...emptyQuery, text, undone }));
