import { dayIds } from "../vocabulary/days.ts";
import type { LanguageTag } from "../vocabulary/term.ts";
import { describeSession, whenPhrases } from "./describeSession.ts";
import { sentence } from "./phrases.ts";
import type { Session } from "./session.ts";
import { type SessionWords, sessionWords } from "./words.ts";

/** Weekly sessions that differ in nothing but their day are said together. */
const sameButDay = (session: Session, index: number): string =>
  session.every === "week" ? JSON.stringify({ ...session, day: "" }) : String(index);

const isRun = (days: readonly number[]): boolean => days.every((day, index) => day === (days[0] ?? 0) + index);

function daysPhrase(words: SessionWords, days: readonly number[]): string {
  if (days.length === dayIds.length) return words.everyDay;
  const names = days.map((day) => words.weekdays[day] ?? "");
  const [first = "", last = ""] = [names[0], names.at(-1)];
  return days.length > 2 && isRun(days) ? words.dayToDay(first, last) : words.everyWeek(words.onDates(names));
}

/**
 * When all sessions of a listing run, a line for each pattern: "Monday to Friday, 9am to 5pm", "Every Saturday, 10am to noon".
 * `today` as in `describeSession`.
 */
export function describeSessions(sessions: readonly Session[], language: LanguageTag, today?: string): string[] {
  const words = sessionWords[language];
  const groups = Map.groupBy(sessions.entries(), ([index, session]) => sameButDay(session, index));
  return [...groups.values()].map((entries) => {
    const together = entries.map(([, session]) => session);
    const [first] = together;
    if (!first) return "";
    const days = together.flatMap((session) => (session.every === "week" ? [dayIds.indexOf(session.day)] : []));
    const distinct = [...new Set(days)].sort((a, b) => a - b);
    if (distinct.length < 2) return describeSession(first, language, today);
    return sentence([daysPhrase(words, distinct), ...whenPhrases(words, first, today)]);
  });
}
