import { tzOffset } from "@date-fns/tz/tzOffset";
import { type DayId, dayIds } from "../vocabulary/days.ts";

/** A calendar day as a count from 1 January 1970: adding days never meets a clock change. */
export type Day = number;

const minute = 60_000;
const wholeDay = 24 * 60 * minute;

/** What is left after whole steps, never negative. */
export const remainder = (value: number, step: number): number => ((value % step) + step) % step;

/** `2026-11-24` → the day. */
export const toDay = (isoDate: string): Day => Date.parse(isoDate) / wholeDay;

const asUtc = (day: Day): Date => new Date(day * wholeDay);

/** The day → `2026-11-24`. */
export const toIsoDate = (day: Day): string => asUtc(day).toISOString().slice(0, 10);

/** 0 is Monday, as in `dayIds`. */
export const weekdayOf = (day: Day): number => remainder(day + 3, 7);

/** The day of the week of `2026-11-24`. */
export const dayIdOf = (isoDate: string): DayId => dayIds[weekdayOf(toDay(isoDate))] ?? "mon";

/** Which such weekday of its month a day is, from 1. */
export const nthOfMonth = (day: Day): number => Math.ceil(asUtc(day).getUTCDate() / 7);

/** Whether it is the last such weekday of its month. */
export const isLastOfMonth = (day: Day): boolean => nthOfMonth(day + 7) === 1;

/** By the hour: clocks change on the hour, and a whole directory asks for the same few hours. */
const offsets = new Map<number, number>();

const londonOffset = (instant: number): number => {
  const hour = Math.floor(instant / (60 * minute));
  const offset = offsets.get(hour) ?? tzOffset("Europe/London", new Date(instant)) * minute;
  offsets.set(hour, offset);
  return offset;
};

/** The day it is in London at an instant. */
export const londonDay = (instant: Date): Day =>
  Math.floor((instant.getTime() + londonOffset(instant.getTime())) / wholeDay);

/** The date it is in London at an instant, `2026-11-24`. */
export const londonDate = (instant: Date): string => toIsoDate(londonDay(instant));

/**
 * The instant at which a London clock shows `HH:MM` on a day. Where the clocks skip that time it is as much later as they
 * skip; where they show it twice it is the first. The offset an hour before tells both, London never being further out.
 */
export function londonInstant(day: Day, clock: string): Date {
  const [hours = 0, minutes = 0] = clock.split(":").map(Number);
  const shown = day * wholeDay + (hours * 60 + minutes) * minute;
  return new Date(shown - londonOffset(shown - 60 * minute));
}
