import { type DayId, dayIds } from "../../vocabulary/days.ts";
import { dayAt } from "./dayWords.ts";
import type { NamedTime } from "./namedTime.ts";

const week: readonly string[] = dayIds;

/** The days of a range: `mon-fri`, and round the end of the week `sat-mon`. */
export const daysOfRange = (range: string): DayId[] => {
  const [first = 0, last = 0] = range.split("-").map((day) => week.indexOf(day));
  return dayIds.filter((_, i) => (first <= last ? first <= i && i <= last : first <= i || i <= last));
};

const weekdays = /^week(?:day|night)s?$/;
const rangeWords = new Set(["to", "till", "until", "through", "thru"]);

/** "Monday to Friday", "mon-fri", "weekdays", "weeknights". @param plain the whole text, folded. */
export const rangeAt = (words: readonly string[], i: number, plain: string): NamedTime | undefined => {
  const word = words[i] ?? "";
  if (weekdays.test(word)) {
    return { from: i, until: i + 1, days: [], times: word.includes("night") ? ["evening"] : [], range: "mon-fri" };
  }
  const first = dayAt(words, i);
  if (!first) return undefined;
  const isDashed = new RegExp(`\\b${word}\\s?[-–]\\s?${words[i + 1]}\\b`).test(plain);
  const end = isDashed ? i + 1 : i + 2;
  const last = isDashed || rangeWords.has(words[i + 1] ?? "") ? dayAt(words, end) : undefined;
  if (!last || last === first) return undefined;
  return { from: i, until: end + 1, days: [], times: [], range: `${first}-${last}` };
};
