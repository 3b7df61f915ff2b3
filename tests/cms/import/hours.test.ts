import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseHours } from "../../../cms/import/hours/parseHours.ts";
import { writeHours } from "../../../cms/import/hours/writeHours.ts";
import type { Session } from "../../../search/sessions/session.ts";

/** A session in short: "tue 11:00-14:00", "1st,-1 sat 10:00-". */
const short = (session: Session): string => {
  const when =
    session.every === "dates"
      ? session.dates.join(",")
      : session.every === "month"
        ? `${session.nth.join(",")} ${session.day}`
        : session.every === "fortnight"
          ? `2w ${session.day} ${session.from}`
          : session.day;
  const times = session.start ? ` ${session.start}-${session.end ?? ""}` : "";
  return when + times + (session.except.length > 0 ? ` not ${session.except.join(",")}` : "");
};
const read = (text: string): string[] | undefined => parseHours(text)?.sessions.map(short);

describe("opening times as people write them", () => {
  test.each([
    ["Thursday 10:30am - 12:30pm", ["thu 10:30-12:30"]],
    ["Tues 11am - 2pm, Fri 11.30am -1.30pm", ["tue 11:00-14:00", "fri 11:30-13:30"]],
    ["Mon & Wed 12noon - 2pm", ["mon 12:00-14:00", "wed 12:00-14:00"]],
    ["Wednesday 9:30am - 12noon", ["wed 09:30-12:00"]],
    [
      "Tuesdays & Fridays 12pm - 3pm; 1st Saturday of month 10am - 12noon",
      ["tue 12:00-15:00", "fri 12:00-15:00", "1 sat 10:00-12:00"],
    ],
    [
      "9 - 4 weekdays except Wed 9 - 2",
      ["mon 09:00-16:00", "tue 09:00-16:00", "thu 09:00-16:00", "fri 09:00-16:00", "wed 09:00-14:00"],
    ],
    ["Daily (except Tues & Sat) 10am - noon", ["mon", "wed", "thu", "fri", "sun"].map((day) => `${day} 10:00-12:00`)],
    ["Mon - Thurs 11.30 - 2pm", ["mon", "tue", "wed", "thu"].map((day) => `${day} 11:30-14:00`)],
    ["Fri - Mon 10am - 4pm", ["fri", "sat", "sun", "mon"].map((day) => `${day} 10:00-16:00`)],
    ["Saturday\u00a010am -\n12pm", ["sat 10:00-12:00"]],
    ["Wednesday 7:30pm", ["wed 19:30-"]],
    ["Last Friday of the month 2 - 4.30pm", ["-1 fri 14:00-16:30"]],
    ["2nd and 4th Tuesday of the month 10am - 12pm", ["2,4 tue 10:00-12:00"]],
    ["Every other Monday from 2026-01-05 2pm - 4pm", ["2w mon 2026-01-05 14:00-16:00"]],
    ["On 2026-12-01, 2026-12-15 10am - noon", ["2026-12-01,2026-12-15 10:00-12:00"]],
    ["Every Tuesday 10am - 12pm (not on 2026-12-29)", ["tue 10:00-12:00 not 2026-12-29"]],
    ["Mon 8pm - midnight", ["mon 20:00-00:00"]],
  ])("“%s”", (text, sessions) => {
    expect(read(text)).toEqual(sessions);
  });

  test("term time is kept apart from the times", () => {
    expect(parseHours("Mon 1pm - 3pm (term time only)")).toMatchObject({ termTimeOnly: true });
    expect(parseHours("Mon 1pm - 3pm")).toMatchObject({ termTimeOnly: false });
  });
});

describe("times that could mean two things are never guessed", () => {
  test.each([
    "7 - 9",
    "Monday 7 - 9",
    "Monday - Friday by appointment",
    "Mon - Fri via referral and Saturdays 10am - 2pm",
    "One morning per week",
    "Timetabled Route",
    "24/7 upon request",
    "Mon & Thur 1-3pm (except bank holidays)",
    "Monday to Friday 8am - 4pm. Please ring.",
    "Food served daily 9am - 1:30pm",
    "Every other Monday 2pm - 4pm",
    "Thursday 4 - 6pm Job Club Monday 1 - 2pm",
    "Monday - Saturday 7.30am = 4.30pm",
    "Mon 25am - 3pm",
    "Mon 10:75am - 3pm",
    "Closed during August",
    "",
    "x".repeat(10_000),
    "((((((((",
    "mon mon mon",
    "tuesday 10 -",
  ])("“%s” stays as words", (text) => {
    expect(parseHours(text)).toBeUndefined();
  });

  test("no text at all makes it fall over, or say an impossible time", () => {
    const words = fc.constantFrom(
      "mon",
      "tue",
      "-",
      "9",
      "12",
      "am",
      "pm",
      "noon",
      "&",
      ",",
      "(",
      ")",
      "except",
      "1st",
      "of month",
      ";",
      "every other",
      "from",
      "not on",
      "2026-08-14",
      "term time",
      "hello",
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 14 }), (parts) => {
        for (const session of parseHours(parts.join(" "))?.sessions ?? []) {
          expect(session.start ?? "00:00").toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
        }
      }),
    );
  });
});

test("every example in the README is understood", () => {
  const readme = readFileSync(join(import.meta.dirname, "../../../cms/import/README.md"), "utf8");
  const times = readme.slice(readme.indexOf("## Times in"), readme.indexOf("- `… (not on"));
  const examples = [...times.matchAll(/`([^`]{8,})`/g)].flatMap(([, example]) => example ?? []).slice(1);
  expect(examples.length).toBeGreaterThan(6);
  for (const example of examples) expect(parseHours(example), example).toBeDefined();
  expect(
    parseHours(`${examples[0]} (not on 2026-12-29); sat 2pm - 4pm; not on 2026-12-26; term time only`),
  ).toMatchObject({
    sessions: [{ except: ["2026-12-29", "2026-12-26"] }, { except: ["2026-12-26"] }],
    termTimeOnly: true,
  });
});

test("what is written is read back as it was", () => {
  const day = fc.constantFrom("mon", "tue", "wed", "thu", "fri", "sat", "sun");
  const date = fc.constantFrom("2026-08-14", "2026-12-25", "2027-01-01");
  const minutes = fc.integer({ min: 0, max: 1438 });
  const clock = (at: number): string =>
    `${String(Math.floor(at / 60)).padStart(2, "0")}:${String(at % 60).padStart(2, "0")}`;
  const times = fc.oneof(
    fc.constant({}),
    minutes.map((start) => ({ start: clock(start) })),
    fc
      .uniqueArray(minutes, { minLength: 2, maxLength: 2 })
      .map((pair) => pair.toSorted((a, b) => a - b))
      .map(([start = 0, end = 1]) => ({ start: clock(start), end: clock(end) })),
  );
  const except = fc.uniqueArray(date, { maxLength: 2 });
  const nths = fc.uniqueArray(fc.constantFrom<1 | 2 | 3 | 4 | 5 | -1>(1, 2, 3, 4, 5, -1), {
    minLength: 1,
    maxLength: 3,
  });
  const session = fc.oneof(
    fc.record({ every: fc.constant("week"), day, except }),
    fc
      .constantFrom(["mon", "2026-08-10"], ["fri", "2026-08-14"], ["sun", "2027-01-03"])
      .map(([day, from]) => ({ every: "fortnight", day, from, except: [] })),
    fc.record({ every: fc.constant("month"), day, nth: nths, except }),
    fc.record({ every: fc.constant("dates"), dates: fc.uniqueArray(date, { minLength: 1 }), except }),
  );
  fc.assert(
    fc.property(
      fc.array(fc.tuple(session, times), { minLength: 1, maxLength: 4 }),
      fc.boolean(),
      (pairs, termTimeOnly) => {
        const sessions = pairs.map(([pattern, time]) => ({ ...pattern, ...time })) as Session[];
        expect(parseHours(writeHours(sessions, termTimeOnly))).toEqual({ sessions, termTimeOnly });
      },
    ),
  );
});
