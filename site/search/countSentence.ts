import type { SearchQuery } from "../../search/query.ts";
import type { SearchMessages } from "../messages/search.en.ts";
import { optionWords, type SearchWords } from "./words.ts";

/** "14 groups for “singing” within 3 miles of M33 on a Tuesday". */
export function countSentence(
  total: number,
  { text, near, withinMiles, bounds, filters }: SearchQuery,
  { count, form }: SearchMessages,
  words: SearchWords,
): string {
  const labels = (group: "days" | "times") => filters[group].map((id) => optionWords(words, group, id).label);
  return [
    count.groups(total),
    text.trim() && count.text(text.trim()),
    bounds && count.bounds,
    near && withinMiles !== undefined && count.within(form.miles(withinMiles).toLowerCase(), near.label),
    near && withinMiles === undefined && !bounds && count.near(near.label),
    filters.days.length > 0 && count.days(labels("days")),
    filters.times.length > 0 && count.times(labels("times")),
  ]
    .filter(Boolean)
    .join("");
}
