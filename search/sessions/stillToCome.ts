import { toDay, toIsoDate } from "./calendar.ts";
import { runningDays } from "./runningDays.ts";
import type { Session } from "./session.ts";

/** Sessions without what is over: dates and patterns that ended before a day. After the last term that is known others may follow. */
export const stillToCome = (sessions: readonly Session[], today: string): Session[] =>
  sessions.flatMap((session): Session[] => {
    if (session.every !== "dates") return session.validTo !== undefined && session.validTo < today ? [] : [session];
    const dates = [...runningDays(session, toDay(today), Number.POSITIVE_INFINITY)].map(toIsoDate);
    return dates.length > 0 ? [{ ...session, dates }] : [];
  });
