import type { Session } from "../sessions/session.ts";

/** A plain weekly session, "tue19:00-21:00": most are, and thousands go over the line at once. */
const plain = ({ every, day, start, end, except, ...more }: Extract<Session, { every: "week" }>): string | undefined =>
  except.length === 0 && start && end && Object.values(more).every((value) => value === undefined)
    ? `${day}${start}-${end}`
    : undefined;

/** When a listing meets, as short as can be. */
export const packTimetable = (sessions: readonly Session[]): string => {
  const said = sessions.map(({ note: _, ...session }) => session);
  const all = said.flatMap((session) => (session.every === "week" ? (plain(session) ?? []) : []));
  return all.length === said.length ? all.join("+") : JSON.stringify(said);
};

const unpacked = (text: string): unknown => ({
  every: "week",
  day: text.slice(0, 3),
  start: text.slice(3, 8),
  end: text.slice(9),
  except: [],
});

/** Sessions as they were, to be checked. */
export const unpackTimetable = (text: string): unknown => {
  if (text === "") return [];
  return text.startsWith("[") ? JSON.parse(text) : text.split("+").map(unpacked);
};
