import { type DateRange, type Session, sessionSchema } from "../../search/sessions/session.ts";
import type { StoredSession } from "./stored.ts";
import { dayOf, lineOf, present, textOf } from "./text.ts";

/** A session that says enough to be kept, with the terms of its area where it keeps to term time: none where nobody knows them. */
export function toSession(from: StoredSession, terms: DateRange[]): Session | undefined {
  const common = {
    start: lineOf(from.start),
    end: lineOf(from.end),
    validFrom: dayOf(from.validFrom),
    validTo: dayOf(from.validTo),
    except: days(from.except),
    note: textOf(from.note),
  };
  const inTerms = { terms: from.termTime ? terms : undefined };
  const patterns: Readonly<Record<string, object>> = {
    week: { day: from.day, ...inTerms },
    fortnight: { day: from.day, from: dayOf(from.from), ...inTerms },
    month: { day: from.day, nth: (from.nth ?? []).map(Number), ...inTerms },
    dates: { dates: days(from.dates) },
  };
  const every = from.every ?? "";
  return sessionSchema.safeParse(present({ every, ...patterns[every], ...common })).data;
}

const days = (dates: StoredSession["except"]): string[] => (dates ?? []).flatMap(({ on }) => dayOf(on) ?? []).sort();
