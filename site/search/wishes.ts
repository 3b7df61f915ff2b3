import { filterGroups } from "../../search/emptyQuery.ts";
import type { SearchQuery } from "../../search/query.ts";
import type { SearchMessages } from "../messages/search.en.ts";
import { toggled, withAge, withBounds, withoutNear } from "./changeQuery.ts";
import { optionWords, type SearchWords } from "./words.ts";

/** One thing that was asked for: what it is called, and the search without it. */
export interface Wish {
  readonly key: string;
  readonly label: string;
  readonly without: SearchQuery;
}

/** Everything a search asks for beside its words, which stand in their box and in the count, in the order of the chips. */
export function wishesOf(query: SearchQuery, messages: SearchMessages, words: SearchWords): readonly Wish[] {
  const { chosen, form } = messages;
  const { near, withinMiles: miles, bounds, age } = query;
  const wishes: Wish[] = [];
  if (near) {
    const label = miles === undefined ? chosen.place(near.label) : chosen.within(form.miles(miles), near.label);
    wishes.push({ key: "near", label, without: withoutNear(query) });
  }
  if (bounds) wishes.push({ key: "bounds", label: chosen.bounds, without: withBounds(query, undefined) });
  for (const group of filterGroups) {
    for (const id of query.filters[group]) {
      const label = optionWords(words, group, id).label;
      wishes.push({ key: `${group} ${id}`, label, without: toggled(query, group, id) });
    }
  }
  if (age !== undefined) wishes.push({ key: "age", label: chosen.age(age), without: withAge(query, undefined) });
  return wishes;
}
