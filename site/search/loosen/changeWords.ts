import type { FilterGroup } from "../../../search/query.ts";
import type { SearchMessages } from "../../messages/search.en.ts";
import { optionWords, type SearchWords } from "../words.ts";
import type { Change } from "./loosening.ts";

type Instead = Extract<Change, { kind: "instead" }>;
type Without = Extract<Change, { kind: "without" }>;

function insteadWords({ group, id }: Instead, { count, none }: SearchMessages, words: SearchWords): string {
  const { label } = optionWords(words, group, id);
  if (group === "days") return count.days([label]).trim();
  if (group === "times") return none.meeting(label);
  if (group === "attending" && id === "online") return none.online;
  return none.otherwise(label);
}

function withoutWords({ group, ids }: Without, { none }: SearchMessages, words: SearchWords): string {
  const always: Partial<Record<FilterGroup, string>> = { days: none.anyDay, times: none.anyTime };
  return always[group] ?? none.without(none.or(ids.map((id) => optionWords(words, group, id).label)));
}

/** What is done differently, to follow a number: "within 5 miles", "on a Thursday". `text` are the words as they are. */
export function changeWords(change: Change, text: string, messages: SearchMessages, words: SearchWords): string {
  const { none, form } = messages;
  switch (change.kind) {
    case "spelling":
      return none.spelling(change.text);
    case "words":
      return change.text ? none.words(change.text) : none.withoutWords(text);
    case "words-alone":
      return none.wordsAlone(change.text);
    case "within":
      return change.miles === undefined ? none.anyDistance : none.within(form.miles(change.miles));
    case "beyond-map":
      return none.beyondMap;
    case "any-age":
      return none.anyAge;
    case "instead":
      return insteadWords(change, messages, words);
    case "without":
      return withoutWords(change, messages, words);
  }
}
