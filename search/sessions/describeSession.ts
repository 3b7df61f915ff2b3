import { dayIds } from "../vocabulary/days.ts";
import type { LanguageTag } from "../vocabulary/term.ts";
import { datePhrase, sentence, timesPhrase, weekdayPhrase } from "./phrases.ts";
import { namedDates } from "./runningDays.ts";
import type { Session } from "./session.ts";
import { type SessionWords, sessionWords } from "./words.ts";

const weekdayOfSession = (words: SessionWords, { day }: Exclude<Session, { every: "dates" }>): string =>
  words.weekdays[dayIds.indexOf(day)] ?? day;

/** First before fourth, the last one last. */
const byPlaceInMonth = (a: number, b: number): number => (a === -1 ? 9 : a) - (b === -1 ? 9 : b);

function patternPhrase(words: SessionWords, session: Session, today?: string): string {
  switch (session.every) {
    case "week":
      return words.everyWeek(weekdayOfSession(words, session));
    case "fortnight":
      return words.everyFortnight(weekdayOfSession(words, session));
    case "month":
      return words.ofTheMonth(weekdayOfSession(words, session), [...new Set(session.nth)].sort(byPlaceInMonth));
    case "dates": {
      const dates = namedDates(session);
      const toCome = dates.filter((date) => !today || date >= today);
      // What is all over is still said, rather than nothing.
      const told = toCome.length > 0 ? toCome : dates;
      return words.onDates(told.map((date) => weekdayPhrase(words, date, today)));
    }
  }
}

/** Exceptions to a list of dates are simply not in the list. */
function exceptPhrase(words: SessionWords, session: Session, today?: string): string {
  if (session.every === "dates") return "";
  const dates = session.except.filter((date) => !today || date >= today).sort();
  return dates.length > 0 ? words.notOn(dates.map((date) => datePhrase(words, date, today))) : "";
}

/** What follows the pattern: the times, the term, the first and last day, the exceptions; empty where there is nothing to say. */
export const whenPhrases = (words: SessionWords, session: Session, today?: string): string[] => {
  const { validFrom, validTo } = session;
  return [
    timesPhrase(words, session),
    session.every !== "dates" && session.terms ? words.termTime : "",
    validFrom && (!today || validFrom > today) ? words.from(datePhrase(words, validFrom, today)) : "",
    validTo ? words.until(datePhrase(words, validTo, today)) : "",
    exceptPhrase(words, session, today),
  ];
};

/**
 * When a session runs: "Every Tuesday, 10:30am to noon, in term time, not on 14 August". Its note is not part of it.
 * With `today` (`2026-11-24`) what is past is left out and a date in another year says its year.
 */
export function describeSession(session: Session, language: LanguageTag, today?: string): string {
  const words = sessionWords[language];
  return sentence([patternPhrase(words, session, today), ...whenPhrases(words, session, today)]);
}
