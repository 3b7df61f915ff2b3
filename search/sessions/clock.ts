/** Whether a session's end lies on the day after its start: it runs past midnight, or the whole day round. */
export const endsNextDay = (start: string, end: string): boolean => end <= start;

/**
 * Whether an end can belong to a start. One that is earlier on the clock is believed until midnight of any session, and
 * until noon of one that starts in the evening; anything else is a slip of the pen.
 */
export const endFollowsStart = (start: string, end: string): boolean =>
  !endsNextDay(start, end) || end === "00:00" || (start >= "17:00" && end <= "12:00");
