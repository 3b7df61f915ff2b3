import { type Day, dayIdOf, londonDay, toDay, toIsoDate } from "../../sessions/calendar.ts";
import type { DayId, TimeId } from "../../vocabulary/days.ts";
import { dayAt, partsAt } from "./dayWords.ts";
import type { NamedTime } from "./namedTime.ts";

const soon: ReadonlyMap<string, { readonly ahead: number; readonly times: readonly TimeId[] }> = new Map([
  ["today", { ahead: 0, times: [] }],
  ["tonight", { ahead: 0, times: ["evening"] }],
  ["tonite", { ahead: 0, times: ["evening"] }],
  ["tomorrow", { ahead: 1, times: [] }],
  ["heddiw", { ahead: 0, times: [] }],
  ["heno", { ahead: 0, times: ["evening"] }],
  ["yfory", { ahead: 1, times: [] }],
]);
const weeks = new Set(["week", "month"]);

const dayIdAt = (day: Day): DayId => dayIdOf(toIsoDate(day));

/** "Tonight", "this afternoon", "tomorrow night", "next week", which is any day. */
export const soonAt = (words: readonly string[], i: number, now: Date): NamedTime | undefined => {
  const [word = "", next = ""] = words.slice(i, i + 2);
  const today = londonDay(now);
  const named = soon.get(word);
  if (named) {
    const isNight = next === "night";
    const times: readonly TimeId[] = isNight ? ["evening"] : named.times;
    return { from: i, until: isNight ? i + 2 : i + 1, days: [dayIdAt(today + named.ahead)], times, isSoon: true };
  }
  if (word !== "this" && word !== "next") return undefined;
  if (weeks.has(next)) return { from: i, until: i + 2, days: [], times: [], isSoon: true };
  const times = word === "this" ? partsAt(words, i + 1) : [];
  return times.length > 0 ? { from: i, until: i + 2, days: [dayIdAt(today)], times, isSoon: true } : undefined;
};

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const month =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
/** "27 november", "27th of nov", but of "march 10 miles" nothing: with the month first, the day has to end like one. */
const dates = [
  { written: new RegExp(`^([1-3]?\\d)(?:st|nd|rd|th)?(?: of)? ${month}(?= |$)`), monthIn: 2, dateIn: 1 },
  { written: new RegExp(`^${month} ([1-3]?\\d)(?:st|nd|rd|th)(?= |$)`), monthIn: 1, dateIn: 2 },
];

/** The day of the week that a date is when it comes next; after a day by name ("saturday 29th"), only that name counts. */
export const dateAt = (words: readonly string[], i: number, now: Date): NamedTime | undefined => {
  const rest = words.slice(i, i + 3).join(" ");
  const isNamed = dayAt(words, i - 1) !== undefined;
  for (const { written, monthIn, dateIn } of dates) {
    const found = written.exec(rest);
    if (!found) continue;
    const monthNumber = months.indexOf((found[monthIn] ?? "").slice(0, 3)) + 1;
    const inYear = (year: number): Day =>
      toDay(`${year}-${String(monthNumber).padStart(2, "0")}-${(found[dateIn] ?? "").padStart(2, "0")}`);
    const today = londonDay(now);
    const year = Number(toIsoDate(today).slice(0, 4));
    const day = inYear(year) < today ? inYear(year + 1) : inYear(year);
    if (Number.isNaN(day)) return undefined;
    return { from: i, until: i + found[0].split(" ").length, days: isNamed ? [] : [dayIdAt(day)], times: [] };
  }
  return isNamed && /^[1-3]?\d(?:st|nd|rd|th)$/.test(words[i] ?? "")
    ? { from: i, until: i + 1, days: [], times: [] }
    : undefined;
};
