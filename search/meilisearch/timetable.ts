import { z } from "zod";
import { createNextStart, type NextStart } from "../sessions/nextStart.ts";
import { sessionSchema } from "../sessions/session.ts";
import { unpackTimetable } from "./timetableText.ts";

const timetableSchema = z.array(sessionSchema);

/** By a timetable as a document keeps it. */
export type NextStartOf = NextStart<string>;

/** What reads timetables is large, and only "soonest" needs it: it is fetched when first asked for. */
export type ReadTimes = () => Promise<NextStartOf>;

/** Many listings meet at the same times, so each timetable is worked out once. */
export const createNextStartOf = (): NextStartOf =>
  createNextStart((timetable) => timetableSchema.parse(unpackTimetable(timetable)));
