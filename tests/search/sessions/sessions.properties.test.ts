import fc from "fast-check";
import { expect, test } from "vitest";
import { dayIdOf, londonDate, londonInstant, toDay, toIsoDate } from "../../../search/sessions/calendar.ts";
import { daysAndTimes } from "../../../search/sessions/daysAndTimes.ts";
import { describeOccurrence } from "../../../search/sessions/describeOccurrence.ts";
import { describeSession } from "../../../search/sessions/describeSession.ts";
import { isOnBetween, nextOccurrences, occurrencesBetween } from "../../../search/sessions/occurrences.ts";
import { type Session, sessionSchema } from "../../../search/sessions/session.ts";
import { dayIds } from "../../../search/vocabulary/days.ts";

const day = fc.integer({ min: toDay("2024-01-01"), max: toDay("2030-12-31") });
const date = day.map(toIsoDate);
const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom("00", "15", "30", "59"))
  .map(([hour, minutes]) => `${String(hour).padStart(2, "0")}:${minutes}`);
const common = {
  start: fc.option(clock, { nil: undefined }),
  end: fc.option(clock, { nil: undefined }),
  validFrom: fc.option(date, { nil: undefined }),
  validTo: fc.option(date, { nil: undefined }),
  except: fc.uniqueArray(date, { maxLength: 40 }),
};
const terms = fc.option(fc.array(fc.record({ from: date, to: date }), { maxLength: 6 }), { nil: undefined });
const weekday = fc.constantFrom(...dayIds);
const weeks = fc.record({ every: fc.constant("week" as const), day: weekday, ...common, terms });
const fortnights = fc
  .record({ every: fc.constant("fortnight" as const), from: date, ...common, terms })
  .map((session) => ({ ...session, day: dayIdOf(session.from) }));
const months = fc.record({
  every: fc.constant("month" as const),
  day: weekday,
  nth: fc.array(fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const, -1 as const), {
    minLength: 1,
    maxLength: 3,
  }),
  ...common,
  terms,
});
const namedDates = fc.record({
  every: fc.constant("dates" as const),
  dates: fc.uniqueArray(date, { minLength: 1, maxLength: 20 }),
  ...common,
});
const session: fc.Arbitrary<Session> = fc
  .oneof(weeks, fortnights, months, namedDates)
  .filter((candidate) => sessionSchema.safeParse(candidate).success);
/** The start of some day and of one up to 120 days later. */
const spell = fc.tuple(day, fc.integer({ min: 0, max: 120 })).map(([first, length]) => ({
  first,
  from: londonInstant(first, "00:00"),
  to: londonInstant(first + length, "00:00"),
  last: first + length,
}));

test("every occurrence lies on a day and in a part of the day that the filter knows, and inside the session's own dates", () => {
  fc.assert(
    fc.property(session, spell, (one, { from, to }) => {
      const { days, times } = daysAndTimes(one);
      for (const { date: on, starts } of occurrencesBetween([one], from, to)) {
        expect(days).toContain(dayIdOf(on));
        expect(times.length > 0).toBe(one.start !== undefined);
        expect(londonDate(starts)).toBe(on);
        expect(one.except).not.toContain(on);
        expect(on >= (one.validFrom ?? on) && on <= (one.validTo ?? on)).toBe(true);
        if (one.every !== "dates" && one.terms)
          expect(one.terms.some((term) => term.from <= on && on <= term.to)).toBe(true);
      }
    }),
  );
});

test("occurrences are in order, inside what was asked for, and nothing on between is the same as none", () => {
  fc.assert(
    fc.property(fc.array(session, { maxLength: 4 }), spell, (sessions, { from, to }) => {
      const found = occurrencesBetween(sessions, from, to);
      const instants = found.map(({ starts }) => starts.getTime());
      expect(instants).toEqual([...instants].sort((a, b) => a - b));
      for (const { starts, ends } of found) {
        expect(starts < to).toBe(true);
        expect((ends ?? starts) >= from).toBe(true);
        if (ends) expect(ends >= starts).toBe(true);
      }
      expect(isOnBetween(sessions, from, to)).toBe(found.length > 0);
    }),
  );
});

test("fortnights step by fourteen days", () => {
  fc.assert(
    fc.property(fortnights, day, (one, first) => {
      const { validFrom, validTo, terms: _, ...bare } = { ...one, except: [] };
      const found = nextOccurrences([bare], londonInstant(first, "00:00"), 5).map((occurrence) =>
        toDay(occurrence.date),
      );
      const steps = found.slice(1).map((next, index) => next - (found[index] ?? 0));
      expect(steps).toEqual([14, 14, 14, 14]);
      expect(Math.abs((found[0] ?? 0) - toDay(one.from)) % 14).toBe(0);
    }),
  );
});

test("the next ones are the first of those between now and later", () => {
  fc.assert(
    fc.property(fc.array(session, { maxLength: 3 }), spell, (sessions, { from, to }) => {
      const between = occurrencesBetween(sessions, from, to);
      expect(nextOccurrences(sessions, from, between.length)).toEqual(between);
    }),
  );
});

test("a brute-force calendar agrees on the days of the month", () => {
  fc.assert(
    fc.property(months, spell, (one, { first, from, to, last }) => {
      const { validFrom, validTo, terms: _, start, end, ...bare } = { ...one, except: [] };
      const expected = Array.from({ length: last - first }, (_unused, index) => toIsoDate(first + index)).filter(
        (on) => {
          const [year = 0, month = 0, dayOfMonth = 0] = on.split("-").map(Number);
          const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
          const nth = one.nth.some((place) =>
            place === -1 ? dayOfMonth > length - 7 : dayOfMonth > (place - 1) * 7 && dayOfMonth <= place * 7,
          );
          return nth && dayIdOf(on) === one.day;
        },
      );
      expect(occurrencesBetween([bare], from, to).map((occurrence) => occurrence.date)).toEqual(expected);
    }),
  );
});

test("words are whole in both languages, and name the weekday on which it runs", () => {
  fc.assert(
    fc.property(session, date, (one, today) => {
      for (const language of ["en", "cy"] as const) {
        const words = describeSession(one, language, today);
        expect(words).not.toMatch(/undefined|NaN|Invalid/);
        for (const occurrence of nextOccurrences([one], londonInstant(toDay(today), "00:00"), 1)) {
          const said = describeOccurrence(occurrence, language);
          const weekdayWord = said.split(" ")[language === "en" ? 0 : 1] ?? "";
          expect(words).toContain(weekdayWord);
        }
      }
    }),
  );
});
