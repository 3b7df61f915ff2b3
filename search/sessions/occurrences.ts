import { type Day, londonDay, londonInstant, toDay, toIsoDate } from "./calendar.ts";
import { endsNextDay } from "./clock.ts";
import { runningDays } from "./runningDays.ts";
import type { Session } from "./session.ts";

/** One time that a session runs. */
export interface Occurrence {
  readonly session: Session;
  /** The London date on which it starts, `2026-11-24`. */
  readonly date: string;
  /** Midnight in London where only the day is known (`session.start` is absent). */
  readonly starts: Date;
  /** Absent where nobody said how long it takes; the following midnight where only the day is known. */
  readonly ends?: Date;
}

/** Longer than the gap between two of anything that still runs: fifth Mondays, a term, a year off. */
const horizonDays = 800;

function occurrenceOn(session: Session, day: Day): Occurrence {
  const { start, end } = session;
  const starts = londonInstant(day, start ?? "00:00");
  const occurrence = { session, date: toIsoDate(day), starts };
  if (start && !end) return occurrence;
  const ends = end
    ? londonInstant(start && endsNextDay(start, end) ? day + 1 : day, end)
    : londonInstant(day + 1, "00:00");
  // The hour that is skipped in March may put the start past the end.
  return { ...occurrence, ends: new Date(Math.max(starts.getTime(), ends.getTime())) };
}

/** Whether it is still to come, or still on, at an instant. */
const isNotOverAt = ({ starts, ends }: Occurrence, instant: Date): boolean =>
  starts >= instant || (ends !== undefined && ends > instant);

const byStart = (a: Occurrence, b: Occurrence): number => a.starts.getTime() - b.starts.getTime();

/** A session of last night may still be on, so the day before counts too. */
const firstDayOf = (from: Date): Day => londonDay(from) - 1;

/** Every occurrence that is on at some moment from `from` until just before `to`, soonest first. */
export function occurrencesBetween(sessions: readonly Session[], from: Date, to: Date): Occurrence[] {
  return sessions
    .flatMap((session) =>
      [...runningDays(session, firstDayOf(from), londonDay(to))].map((day) => occurrenceOn(session, day)),
    )
    .filter((occurrence) => isNotOverAt(occurrence, from) && occurrence.starts < to)
    .sort(byStart);
}

/** Whether any session is on at some moment from `from` until just before `to`. */
export const isOnBetween = (sessions: readonly Session[], from: Date, to: Date): boolean =>
  occurrencesBetween(sessions, from, to).length > 0;

function occurrencesFrom(session: Session, from: Date, count: number): Occurrence[] {
  const first = firstDayOf(from);
  const start = session.validFrom ? Math.max(first, toDay(session.validFrom)) : first;
  // Dates are known one by one, however far away they are.
  const last = session.every === "dates" ? Number.POSITIVE_INFINITY : start + horizonDays;
  const found: Occurrence[] = [];
  for (const day of runningDays(session, first, last)) {
    if (found.length === count) break;
    const occurrence = occurrenceOn(session, day);
    if (isNotOverAt(occurrence, from)) found.push(occurrence);
  }
  return found;
}

/** The next `count` occurrences, soonest first; one that is on now comes first. */
export const nextOccurrences = (sessions: readonly Session[], now: Date, count: number): Occurrence[] =>
  sessions
    .flatMap((session) => occurrencesFrom(session, now, count))
    .sort(byStart)
    .slice(0, count);
