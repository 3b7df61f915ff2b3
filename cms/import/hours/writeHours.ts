import type { Session } from "../../../search/sessions/session.ts";

const nths = { 1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", "-1": "last" } as const;

/** "14:30" → "2:30pm". */
function clock(time: string): string {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return `${hour % 12 || 12}:${String(minute).padStart(2, "0")}${hour < 12 ? "am" : "pm"}`;
}

function pattern(session: Session): string {
  if (session.every === "dates") return `on ${session.dates.join(", ")}`;
  if (session.every === "fortnight") return `every other ${session.day} from ${session.from}`;
  if (session.every === "month") return `${session.nth.map((nth) => nths[nth]).join(", ")} ${session.day} of the month`;
  return `every ${session.day}`;
}

function one(session: Session): string {
  const times = session.start ? ` ${clock(session.start)}${session.end ? ` - ${clock(session.end)}` : ""}` : "";
  const except = session.except.length > 0 ? ` (not on ${session.except.join(", ")})` : "";
  return pattern(session) + times + except;
}

/** Sessions in the words that `parseHours` reads back. Notes, first and last days are not among them. */
export function writeHours(sessions: readonly Session[], termTimeOnly = false): string {
  return [...sessions.map(one), ...(termTimeOnly ? ["term time only"] : [])].join("; ");
}
