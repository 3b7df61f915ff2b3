/** Days of the week, Monday first as on a British timetable. */
export const dayIds = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export type DayId = (typeof dayIds)[number];

/** Parts of the day: morning before 12:00, afternoon 12:00 to 17:00, evening from 17:00. A session counts for each part it touches. */
export const timeIds = ["morning", "afternoon", "evening"] as const;
export type TimeId = (typeof timeIds)[number];
