import type { LanguageTag } from "../vocabulary/term.ts";
import { londonDay, toDay, toIsoDate } from "./calendar.ts";
import type { Occurrence } from "./occurrences.ts";
import { sentence, timesPhrase, weekdayPhrase } from "./phrases.ts";
import { sessionWords } from "./words.ts";

/**
 * One time that a session runs: "Tuesday 24 November, 10:30am to noon". With `now` it says today and tomorrow, and the
 * year where it is another one.
 */
export function describeOccurrence({ session, date }: Occurrence, language: LanguageTag, now?: Date): string {
  const words = sessionWords[language];
  const today = now && londonDay(now);
  const close = today === undefined ? undefined : [words.today, words.tomorrow][toDay(date) - today];
  const day = close ?? weekdayPhrase(words, date, today === undefined ? undefined : toIsoDate(today));
  return sentence([day, timesPhrase(words, session)]);
}
