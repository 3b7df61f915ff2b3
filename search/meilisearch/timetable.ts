import { z } from "zod";
import { type Session, sessionSchema } from "../sessions/session.ts";
import { unpackTimetable } from "./timetableText.ts";

const timetableSchema = z.array(sessionSchema);

/** The sessions of a timetable as a document keeps it. */
export type SessionsIn = (timetable: string) => readonly Session[];

/** What reads timetables is large, and only "soonest" needs it: it is fetched when first asked for. */
export type ReadTimes = () => Promise<SessionsIn>;

export const sessionsIn: SessionsIn = (timetable) => timetableSchema.parse(unpackTimetable(timetable));
