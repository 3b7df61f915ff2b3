import { type DayId, dayIds, type TimeId } from "../vocabulary/days.ts";
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

const parts: readonly { id: TimeId; from: string; until: string }[] = [
  { id: "morning", from: "00:00", until: "12:00" },
  { id: "afternoon", from: "12:00", until: "17:00" },
  { id: "evening", from: "17:00", until: "24:00" },
];

function daysOf(session: Session): DayId[] {
  if (session.every !== "dates") return [session.day];
  const running = new Set(namedDates(session).map(dayIdOf));
  return dayIds.filter((day) => running.has(day));
}

/** Each part it touches on the day it starts; where the end is not known, the part it starts in. */
function timesOf({ start, end }: Session): TimeId[] {
  if (!start) return [];
  const last = end && endsNextDay(start, end) ? "24:00" : (end ?? start);
  return parts.filter(({ from, until }) => start < until && (from < last || from <= start)).map(({ id }) => id);
}

/** What the filter of days and times asks of a session. Every time of one session holds on every one of its days. */
export const daysAndTimes = (session: Session): DaysAndTimes => ({ days: daysOf(session), times: timesOf(session) });
