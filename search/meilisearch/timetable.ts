import { z } from "zod";
import { nextOccurrences } from "../sessions/occurrences.ts";
import { sessionSchema } from "../sessions/session.ts";

const timetableSchema = z.array(sessionSchema);

/** When a timetable, as a document keeps it, is next on: milliseconds, infinity where that is not known. */
export type NextStartOf = (timetable: string, now: Date) => number;

/** Many listings meet at the same times, so each timetable is worked out once, and again when its time has come. */
export const createNextStartOf = (): NextStartOf => {
  const known = new Map<string, { from: number; starts: number }>();
  return (timetable, now) => {
    const from = now.getTime();
    const last = known.get(timetable);
    if (last && last.from <= from && from < last.starts) return last.starts;
    const [next] = nextOccurrences(timetableSchema.parse(JSON.parse(timetable)), now, 1);
    const starts = next?.starts.getTime() ?? Number.POSITIVE_INFINITY;
    known.set(timetable, { from, starts });
    return starts;
  };
};
