import { z } from "zod";
import { isoDate, textSchema } from "../record.ts";
import { dayIds } from "../vocabulary/days.ts";

/** `HH:MM` on a 24-hour clock in Europe/London. */
export const clockTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, "a time like 10:30");

/** A run of days, both inclusive. */
export const dateRange = z.strictObject({ from: isoDate, to: isoDate });
export type DateRange = z.infer<typeof dateRange>;

const common = {
  /** Absent where only the day is known. */
  start: clockTime.optional(),
  end: clockTime.optional(),
  /** The first and last day on which it runs. */
  validFrom: isoDate.optional(),
  validTo: isoDate.optional(),
  /** "Not on 14 August". */
  except: z.array(isoDate),
  note: textSchema.optional(),
};
const termTime = {
  /** The terms it keeps to, put in by the CMS from the area's term dates; absent = all year. */
  terms: z.array(dateRange).optional(),
};

/** HSDS schedule without RRULE: a pattern that a person would say. */
export const sessionSchema = z.discriminatedUnion("every", [
  z.strictObject({ every: z.literal("week"), day: z.enum(dayIds), ...common, ...termTime }),
  /** `from` is any date on which it does run: it fixes which of the two weeks. */
  z.strictObject({ every: z.literal("fortnight"), day: z.enum(dayIds), from: isoDate, ...common, ...termTime }),
  /** `nth` −1 is the last one of the month. */
  z.strictObject({
    every: z.literal("month"),
    day: z.enum(dayIds),
    nth: z.array(z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(-1)])).min(1),
    ...common,
    ...termTime,
  }),
  z.strictObject({ every: z.literal("dates"), dates: z.array(isoDate).min(1), ...common }),
]);
export type Session = z.infer<typeof sessionSchema>;
