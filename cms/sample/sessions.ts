import type { Session } from "../../search/sessions/session.ts";
import type { DayId } from "../../search/vocabulary/days.ts";
import type { SampleSession } from "./sample.ts";

interface Details {
  readonly termTime?: boolean;
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly except?: readonly string[];
  readonly note?: string;
}
/** Start and end, `["10:30", "12:00"]`; either may be missing. */
type Clock = readonly [start?: string, end?: string];
type Nth = Extract<Session, { every: "month" }>["nth"];

const common = ([start, end]: Clock, { validFrom, validTo, except = [], note }: Details) => ({
  ...(start && { start }),
  ...(end && { end }),
  ...(validFrom && { validFrom }),
  ...(validTo && { validTo }),
  except: [...except].sort(),
  ...(note && { note: { en: note } }),
});

const session = (pattern: Session, { termTime = false }: Details): SampleSession => ({ pattern, termTime });

/** Every week on that day. */
export const weekly = (day: DayId, clock: Clock = [], details: Details = {}): SampleSession =>
  session({ every: "week", day, ...common(clock, details) }, details);

/** Every second week, counted from a day on which it does run. */
export const fortnightly = (day: DayId, from: string, clock: Clock = [], details: Details = {}): SampleSession =>
  session({ every: "fortnight", day, from, ...common(clock, details) }, details);

/** The first, third or last (−1) such day of each month. */
export const monthly = (day: DayId, nth: Nth, clock: Clock = [], details: Details = {}): SampleSession =>
  session({ every: "month", day, nth, ...common(clock, details) }, details);

/** On the days named and no others. */
export const onDates = (dates: readonly string[], clock: Clock = [], details: Details = {}): SampleSession =>
  session({ every: "dates", dates: [...dates].sort(), ...common(clock, details) }, details);
