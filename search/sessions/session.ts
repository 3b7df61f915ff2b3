import { z } from "zod";
import { isoDate, textSchema } from "../record.ts";
import { dayIds } from "../vocabulary/days.ts";
import { dayIdOf } from "./calendar.ts";
import { endFollowsStart } from "./clock.ts";

/** `HH:MM` on a 24-hour clock in Europe/London. */
export const clockTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, "a time like 10:30");

/** A run of days, both inclusive. */
const dateRange = z
  .strictObject({ from: isoDate, to: isoDate })
  .refine(({ from, to }) => from <= to, { path: ["to"], error: "The last day is before the first." });
export type DateRange = z.infer<typeof dateRange>;

const eachOnce = (dates: readonly string[]): boolean => new Set(dates).size === dates.length;
const datesSchema = z.array(isoDate).refine(eachOnce, "A date is there twice: take one away.");

const common = {
  /** Absent where only the day is known. */
  start: clockTime.optional(),
  /** At or before `start` it is on the next day: an evening until 00:30, a night until 08:00. */
  end: clockTime.optional(),
  /** The first and last day on which it runs. */
  validFrom: z.optional(isoDate),
  validTo: z.optional(isoDate),
  /** "Not on 14 August". */
  except: datesSchema,
  note: z.optional(textSchema),
};
const termTime = {
  /** The terms it keeps to, put in by the CMS from the area's term dates; absent = all year, none = in term time, dates not known. */
  terms: z.array(dateRange).optional(),
};

/** HSDS schedule without RRULE: a pattern that a person would say. */
export const sessionSchema = z
  .discriminatedUnion("every", [
    z.strictObject({ every: z.literal("week"), day: z.enum(dayIds), ...common, ...termTime }),
    /** `from` is any date on which it does run, past or future: it fixes which of the two weeks. */
    z
      .strictObject({ every: z.literal("fortnight"), day: z.enum(dayIds), from: isoDate, ...common, ...termTime })
      .refine(({ day, from }) => dayIdOf(from) === day, {
        path: ["from"],
        error: "That date is on another day of the week: give one on which it does run.",
      }),
    /** `nth` −1 is the last one of the month. */
    z.strictObject({
      every: z.literal("month"),
      day: z.enum(dayIds),
      nth: z
        .array(z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(-1)]))
        .min(1),
      ...common,
      ...termTime,
    }),
    z.strictObject({ every: z.literal("dates"), dates: datesSchema.min(1), ...common }),
  ])
  .refine(({ start, end }) => !start || !end || endFollowsStart(start, end), {
    path: ["end"],
    error: "It ends before it starts. Check the two times; an evening may run past midnight, a morning may not.",
  })
  .refine(({ validFrom, validTo }) => !validFrom || !validTo || validFrom <= validTo, {
    path: ["validTo"],
    error: "The last day is before the first.",
  });
export type Session = z.infer<typeof sessionSchema>;
