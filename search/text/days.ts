import { type DayId, dayIds } from "../vocabulary/days.ts";

const names: Readonly<Record<DayId, string>> = {
  mon: "monday mondays llun",
  tue: "tuesday tuesdays tues mawrth",
  wed: "wednesday wednesdays weds mercher",
  thu: "thursday thursdays thurs iau",
  fri: "friday fridays gwener",
  sat: "saturday saturdays sadwrn",
  sun: "sunday sundays",
};

const days: ReadonlyMap<string, DayId> = new Map(
  dayIds.flatMap((id) => names[id].split(" ").map((name): [string, DayId] => [name, id])),
);

/** The day of the week that a word names, in English or Welsh. Not "sul": in Welsh phrases it is seldom alone, in English a slip. */
export const dayNamed = (word: string): DayId | undefined => days.get(word);

/** What something is does not hang on the day. */
export const isDay = (word: string): boolean => days.has(word);
