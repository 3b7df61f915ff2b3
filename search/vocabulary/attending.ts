/** Where it happens (HSDS schedule.attending_type in plain words). */
export const attendingIds = ["venue", "online", "phone", "home"] as const;
export type AttendingId = (typeof attendingIds)[number];
