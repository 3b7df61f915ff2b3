import { type DayId, dayIds, partsOfDay, type TimeId } from "../vocabulary/days.ts";
import { dayIdOf } from "./calendar.ts";
import { endsNextDay } from "./clock.ts";
import { namedDates } from "./runningDays.ts";
import type { Session } from "./session.ts";

/** On which days of the week a session runs, and in which parts of them. */
export interface DaysAndTimes {
  /** Monday first. */
  readonly days: readonly DayId[];
  /** Empty where only the day is known. */
  readonly times: readonly TimeId[];
}

function daysOf(session: Session): DayId[] {
  if (session.every !== "dates") return [session.day];
  const running = new Set(namedDates(session).map(dayIdOf));
  return dayIds.filter((day) => running.has(day));
}

/** Each part it touches on the day it starts; where the end is not known, the part it starts in. */
function timesOf({ start, end }: Session): TimeId[] {
  if (!start) return [];
  const last = end && endsNextDay(start, end) ? "24:00" : (end ?? start);
  return partsOfDay.filter(({ from, until }) => start < until && (from < last || from <= start)).map(({ id }) => id);
}

/** What the filter of days and times asks of a session. Every time of one session holds on every one of its days. */
export const daysAndTimes = (session: Session): DaysAndTimes => ({ days: daysOf(session), times: timesOf(session) });
