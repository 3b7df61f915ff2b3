import { partsOfDay, type TimeId } from "../vocabulary/days.ts";

/** Parts of the day that hours in a text fall into, and at which of its words it tells them. */
export interface SaidHours {
  readonly times: readonly TimeId[];
  readonly at: readonly number[];
}

const names: ReadonlyMap<string, number> = new Map([
  ["noon", 12],
  ["midday", 12],
  ["lunch", 12],
]);
/** "After 6" at the end is an hour, and one when people are free; "after 6 miscarriages" is none. */
const lastFreeHour = 8;

const timeOf = (hour: number): string => `${String(hour).padStart(2, "0")}:00`;
const partsThat = (fits: (part: (typeof partsOfDay)[number]) => boolean): TimeId[] =>
  partsOfDay.filter(fits).map(({ id }) => id);
const partsBefore = (hour: number) => partsThat(({ from }) => from < timeOf(hour));
const partsAfter = (hour: number) => partsThat(({ until }) => timeOf(hour) < until);
const partsAt = (hour: number) => partsAfter(hour).slice(0, 1);

/** From `i` on: "6pm", "6 pm", "6 30pm" (which was "6.30pm"), as the hour of 24 and how many words it takes. */
const hourAt = (words: readonly string[], i: number): { hour: number; length: number } | undefined => {
  for (const length of [1, 2, 3]) {
    const [, told, half] = /^(\d{1,2})(?: ?[0-5]\d)? ?([ap])m$/.exec(words.slice(i, i + length).join(" ")) ?? [];
    const hour = Number(told);
    if (half && hour >= 1 && hour <= 12) return { hour: (hour % 12) + (half === "p" ? 12 : 0), length };
  }
  return undefined;
};

/** Of classes and groups, hardly any begins earlier. */
const firstHour = 8;

/** "Half past 10", "quarter to 6 pm". */
const clockAt = (words: readonly string[], i: number): { hour: number; length: number } | undefined => {
  const [quarter = "", step = ""] = words.slice(i, i + 2);
  if (!/^(?:half past|quarter past|quarter to)$/.test(`${quarter} ${step}`)) return undefined;
  const bare = Number(words[i + 2]);
  const byDay = bare >= 1 && bare <= 12 ? { hour: bare < firstHour ? bare + 12 : bare, length: 1 } : undefined;
  const told = hourAt(words, i + 2) ?? byDay;
  return told && { hour: step === "to" ? told.hour - 1 : told.hour, length: told.length + 2 };
};

/** What follows "after" or "before". */
const boundaryAt = (words: readonly string[], i: number): { hour: number; length: number } | undefined => {
  const named = names.get(words[i] ?? "");
  if (named !== undefined) return { hour: named, length: 1 };
  const bare = Number(words[i]);
  const isLast = i === words.length - 1;
  return hourAt(words, i) ?? (isLast && bare >= 1 && bare <= lastFreeHour ? { hour: bare + 12, length: 1 } : undefined);
};

const range = (from: number, length: number): number[] => Array.from({ length }, (_, i) => from + i);

/** @param words of the text, folded. */
export const saidHours = (words: readonly string[]): SaidHours => {
  for (const [i, word] of words.entries()) {
    const boundary = word === "after" || word === "before" ? boundaryAt(words, i + 1) : undefined;
    if (boundary) {
      const { hour, length } = boundary;
      const times = word === "before" ? partsBefore(hour) : partsAfter(hour);
      return { times: times.length < partsOfDay.length ? times : [], at: range(i, length + 1) };
    }
    const told = clockAt(words, i) ?? hourAt(words, i);
    if (told) return { times: partsAt(told.hour), at: range(i, told.length) };
  }
  return { times: [], at: [] };
};
