import type { NamedTime } from "./namedTime.ts";

const isFree =
  /(?:^| )(?:im|am|are|is|hes|shes|be)((?: only| usually| always| not)? (?:free|available)(?: on| in| at| the)*)$/;

/** Where the words begin that say somebody has time then, which is no wish to pay nothing: "i'm free on fridays". */
export const freeBefore = (words: readonly string[], from: number): number | undefined => {
  const told = isFree.exec(words.slice(0, from).join(" "))?.[1];
  return told === undefined ? undefined : from - told.trim().split(" ").length;
};

/** "Any other day", "any time". */
export const anyTimeAt = (words: readonly string[], i: number): NamedTime | undefined => {
  if (words[i] !== "any") return undefined;
  const end = words[i + 1] === "other" ? i + 2 : i + 1;
  return /^(?:day|time)s?$/.test(words[end] ?? "") ? { from: i, until: end + 1, days: [], times: [] } : undefined;
};
