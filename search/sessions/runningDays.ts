import { dayIds } from "../vocabulary/days.ts";
import { type Day, isLastOfMonth, nthOfMonth, remainder, toDay, toIsoDate } from "./calendar.ts";
import type { Session } from "./session.ts";

type Repeating = Exclude<Session, { every: "dates" }>;

const matchesMonth = (session: Repeating, day: Day): boolean =>
  session.every !== "month" || session.nth.some((nth) => (nth === -1 ? isLastOfMonth(day) : nth === nthOfMonth(day)));

const isInTerm = ({ terms }: Repeating, day: Day): boolean =>
  !terms || terms.some(({ from, to }) => toDay(from) <= day && day <= toDay(to));

/** The first day that the pattern can fall on, at or after `day`, and how many days lie between two. */
function stepsFrom(session: Repeating, day: Day): { first: Day; step: number } {
  if (session.every === "fortnight") return { first: day + remainder(toDay(session.from) - day, 14), step: 14 };
  // Day 4 was a Monday.
  return { first: day + remainder(4 + dayIds.indexOf(session.day) - day, 7), step: 7 };
}

function* patternDays(session: Session, from: Day, to: Day): Generator<Day> {
  if (session.every === "dates") {
    const days = session.dates.map(toDay).sort((a, b) => a - b);
    yield* days.filter((day) => from <= day && day <= to);
    return;
  }
  const lastOfTerms = session.terms ? Math.max(...session.terms.map((term) => toDay(term.to))) : to;
  const { first, step } = stepsFrom(session, from);
  for (let day = first; day <= Math.min(to, lastOfTerms); day += step) {
    if (matchesMonth(session, day) && isInTerm(session, day)) yield day;
  }
}

/** The days on which a session runs, from the first to the last given (both inclusive), in order. */
export function* runningDays(session: Session, first: Day, last: Day): Generator<Day> {
  const from = session.validFrom ? Math.max(first, toDay(session.validFrom)) : first;
  const to = session.validTo ? Math.min(last, toDay(session.validTo)) : last;
  const except = new Set(session.except.map(toDay));
  for (const day of patternDays(session, from, to)) if (!except.has(day)) yield day;
}

/** The dates of a session that runs on named dates, in order, but for those it does not run on after all. */
export const namedDates = (session: Extract<Session, { every: "dates" }>): string[] =>
  [...runningDays(session, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)].map(toIsoDate);
