import { describe, expect, test } from "vitest";
import { describeOccurrence } from "../../../search/sessions/describeOccurrence.ts";
import { describeSession } from "../../../search/sessions/describeSession.ts";
import { nextOccurrences } from "../../../search/sessions/occurrences.ts";
import type { Session } from "../../../search/sessions/session.ts";

const weekly: Session = { every: "week", day: "tue", start: "10:30", end: "12:00", except: [] };
const examples: [Session, string, string][] = [
  [weekly, "Every Tuesday, 10:30am to noon", "Bob dydd Mawrth, 10:30am tan hanner dydd"],
  [{ every: "fortnight", day: "fri", from: "2026-11-27", except: [] }, "Every other Friday", "Bob yn ail ddydd Gwener"],
  [
    { every: "month", day: "sat", nth: [3, 1], except: [] },
    "First and third Saturday of the month",
    "Dydd Sadwrn cyntaf a thrydydd dydd Sadwrn y mis",
  ],
  [
    { every: "month", day: "sun", nth: [1, 2, -1], start: "14:00", except: [] },
    "First, second and last Sunday of the month, 2pm",
    "Dydd Sul cyntaf, ail ddydd Sul a dydd Sul olaf y mis, 2pm",
  ],
  [
    { every: "month", day: "mon", nth: [4, 5], end: "15:00", except: [] },
    "Fourth and fifth Monday of the month, until 3pm",
    "Pedwerydd dydd Llun a phumed dydd Llun y mis, tan 3pm",
  ],
  [
    { ...weekly, terms: [], except: ["2026-08-14"] },
    "Every Tuesday, 10:30am to noon, in term time, not on 14 August",
    "Bob dydd Mawrth, 10:30am tan hanner dydd, yn ystod y tymor, ddim ar 14 Awst",
  ],
  [
    { ...weekly, start: "22:00", end: "04:00", validFrom: "2026-12-01", validTo: "2027-01-31" },
    "Every Tuesday, 10pm to 4am the next day, from 1 December, until 31 January",
    "Bob dydd Mawrth, 10pm tan 4am y diwrnod wedyn, o 1 Rhagfyr, hyd at 31 Ionawr",
  ],
  [
    { ...weekly, start: "19:30", end: "00:00" },
    "Every Tuesday, 7:30pm to midnight",
    "Bob dydd Mawrth, 7:30pm tan hanner nos",
  ],
  [{ ...weekly, start: "00:00", end: "00:00" }, "Every Tuesday, day and night", "Bob dydd Mawrth, ddydd a nos"],
  [
    { every: "dates", dates: ["2026-12-10", "2026-12-03"], start: "10:00", except: [] },
    "Thursday 3 December and Thursday 10 December, 10am",
    "Dydd Iau 3 Rhagfyr a dydd Iau 10 Rhagfyr, 10am",
  ],
];

test.each(examples)("%j", (session, english, welsh) => {
  expect(describeSession(session, "en")).toBe(english);
  expect(describeSession(session, "cy")).toBe(welsh);
});

describe("told on a day", () => {
  test("exceptions that are past are left out, and those of another year say it", () => {
    const session: Session = { ...weekly, except: ["2026-08-14", "2026-12-29", "2027-01-05"] };
    expect(describeSession(session, "en", "2026-11-21")).toBe(
      "Every Tuesday, 10:30am to noon, not on 29 December or 5 January 2027",
    );
  });

  test("a start that is past is left out", () => {
    expect(describeSession({ ...weekly, validFrom: "2026-09-01" }, "en", "2026-11-21")).toBe(
      "Every Tuesday, 10:30am to noon",
    );
  });

  test("dates that are past are left out while others are to come", () => {
    const session: Session = { every: "dates", dates: ["2026-10-01", "2026-12-03"], except: [] };
    expect(describeSession(session, "en", "2026-11-21")).toBe("Thursday 3 December");
    expect(describeSession(session, "en", "2026-12-25")).toBe("Thursday 1 October and Thursday 3 December");
  });
});

describe("one time that it runs", () => {
  const next = (session: Session, language: "en" | "cy", now?: Date): string[] =>
    nextOccurrences([session], new Date("2026-11-21T10:00:00Z"), 1).map((occurrence) =>
      describeOccurrence(occurrence, language, now),
    );

  test("names the day and the times", () => {
    expect(next(weekly, "en")).toEqual(["Tuesday 24 November, 10:30am to noon"]);
    expect(next(weekly, "cy")).toEqual(["Dydd Mawrth 24 Tachwedd, 10:30am tan hanner dydd"]);
  });

  test.each([
    ["2026-11-24T00:00:00Z", "Today, 10:30am to noon", "Heddiw, 10:30am tan hanner dydd"],
    ["2026-11-23T23:59:00Z", "Tomorrow, 10:30am to noon", "Yfory, 10:30am tan hanner dydd"],
    [
      "2026-11-22T12:00:00Z",
      "Tuesday 24 November, 10:30am to noon",
      "Dydd Mawrth 24 Tachwedd, 10:30am tan hanner dydd",
    ],
  ])("seen at %s", (now, english, welsh) => {
    expect(next(weekly, "en", new Date(now))).toEqual([english]);
    expect(next(weekly, "cy", new Date(now))).toEqual([welsh]);
  });

  test("says the year where it is another one", () => {
    const session: Session = { every: "dates", dates: ["2027-01-05"], except: [] };
    expect(next(session, "en", new Date("2026-11-21T10:00:00Z"))).toEqual(["Tuesday 5 January 2027"]);
  });
});
