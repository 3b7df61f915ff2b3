import { toDay, weekdayOf } from "./calendar.ts";
import { endsNextDay } from "./clock.ts";
import type { Session } from "./session.ts";
import type { SessionWords } from "./words.ts";

/** "24 November"; with the year where it is not the year of `today`. Without `today` no year is said. */
export function datePhrase(words: SessionWords, isoDate: string, today?: string): string {
  const [year = "", month, day] = isoDate.split("-");
  const date = `${Number(day)} ${words.months[Number(month) - 1]}`;
  return today && !today.startsWith(year) ? `${date} ${year}` : date;
}

/** "Tuesday 24 November". */
export const weekdayPhrase = (words: SessionWords, isoDate: string, today?: string): string =>
  `${words.weekdays[weekdayOf(toDay(isoDate))]} ${datePhrase(words, isoDate, today)}`;

/** "10:30am", "2pm", "noon". */
function clockPhrase(words: SessionWords, clock: string): string {
  if (clock === "12:00") return words.noon;
  if (clock === "00:00") return words.midnight;
  const [hours = 0, minutes] = clock.split(":").map(Number);
  const past = minutes ? `:${clock.slice(3)}` : "";
  return `${hours % 12 || 12}${past}${hours < 12 ? words.am : words.pm}`;
}

/** "10:30am to noon", "10pm to 4am the next day"; nothing where only the day is known. */
export function timesPhrase(words: SessionWords, { start, end }: Session): string {
  if (!start) return end ? words.untilTime(clockPhrase(words, end)) : "";
  if (!end) return clockPhrase(words, start);
  if (start === "00:00" && end === "00:00") return words.dayAndNight;
  // Nobody calls midnight the next day.
  const between = endsNextDay(start, end) && end !== "00:00" ? words.betweenDays : words.between;
  return between(clockPhrase(words, start), clockPhrase(words, end));
}

/** Phrases joined by commas, with a capital at the front; empty ones left out. */
export const sentence = (phrases: readonly string[]): string => {
  const text = phrases.filter(Boolean).join(", ");
  return text.charAt(0).toUpperCase() + text.slice(1);
};
