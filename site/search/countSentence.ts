import type { SearchMessages } from "../messages/search.en.ts";
import type { Found } from "./found.ts";
import { optionWords, type SearchWords } from "./words.ts";

/** "14 groups for “singing” within 3 miles of M33 on a Tuesday". */
export function countSentence(
  { query, results, lookedFor }: Pick<Found, "query" | "results" | "lookedFor">,
  { count, form }: SearchMessages,
  words: SearchWords,
): string {
  const { text, near, withinMiles, bounds, filters } = query;
  // What the words say themselves is not told again.
  const said = lookedFor === text.trim() ? [] : results.understood;
  const labels = (group: "days" | "times") =>
    [...filters[group], ...said.flatMap((item) => (item.group === group ? [item.id] : []))].map(
      (id) => optionWords(words, group, id).label,
    );
  const [days, times] = [labels("days"), labels("times")];
  return [
    count.groups(results.total),
    lookedFor && count.text(lookedFor),
    bounds && count.bounds,
    near && withinMiles !== undefined && count.within(form.miles(withinMiles).toLowerCase(), near.label),
    near && withinMiles === undefined && !bounds && count.near(near.label),
    days.length > 0 && count.days(days),
    times.length > 0 && count.times(times),
  ]
    .filter(Boolean)
    .join("");
}
