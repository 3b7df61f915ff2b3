import { describe, expect, test } from "vitest";
import { isOnBetween, nextOccurrences, occurrencesBetween } from "../../../search/sessions/occurrences.ts";
import type { Session } from "../../../search/sessions/session.ts";

const at = (instant: string): Date => new Date(instant);
const dates = (sessions: Session[], from: string, count = 3): string[] =>
  nextOccurrences(sessions, at(from), count).map(({ date }) => date);

const tuesdays: Session = { every: "week", day: "tue", start: "10:30", end: "12:00", except: [] };
const fridayNights: Session = { every: "week", day: "fri", start: "22:00", end: "04:00", except: [] };

describe("every week", () => {
  test("the next Tuesdays are a week apart", () => {
    expect(dates([tuesdays], "2026-11-21T10:00:00Z")).toEqual(["2026-11-24", "2026-12-01", "2026-12-08"]);
  });

  test("a session that is on now is the next one until it ends", () => {
    expect(dates([tuesdays], "2026-11-24T11:59:00Z", 1)).toEqual(["2026-11-24"]);
    expect(dates([tuesdays], "2026-11-24T12:00:00Z", 1)).toEqual(["2026-12-01"]);
  });

  test("a day that is left out is passed over", () => {
    expect(dates([{ ...tuesdays, except: ["2026-12-01"] }], "2026-11-21T10:00:00Z", 2)).toEqual([
      "2026-11-24",
      "2026-12-08",
    ]);
  });

  test("the first and the last day both count", () => {
    const spell: Session = { ...tuesdays, validFrom: "2026-12-01", validTo: "2026-12-08" };
    expect(dates([spell], "2026-11-21T10:00:00Z", 5)).toEqual(["2026-12-01", "2026-12-08"]);
  });

  test("a session that begins in three years is found", () => {
    expect(dates([{ ...tuesdays, validFrom: "2029-12-01" }], "2026-11-21T10:00:00Z", 1)).toEqual(["2029-12-04"]);
  });

  test("where only the day is known it is on all that day", () => {
    const { start, end, ...anyTime } = tuesdays;
    expect(dates([anyTime], "2026-11-24T23:59:00Z", 1)).toEqual(["2026-11-24"]);
    expect(dates([anyTime], "2026-11-25T00:00:00Z", 1)).toEqual(["2026-12-01"]);
  });

  test("where the end is not known it is next until it has begun", () => {
    const { end, ...openEnded } = tuesdays;
    expect(dates([openEnded], "2026-11-24T10:30:00Z", 1)).toEqual(["2026-11-24"]);
    expect(dates([openEnded], "2026-11-24T10:31:00Z", 1)).toEqual(["2026-12-01"]);
  });
});

describe("every other week", () => {
  const fridays = (from: string): Session => ({ every: "fortnight", day: "fri", from, start: "14:00", except: [] });

  test.each(["2026-11-27", "2020-01-03", "2031-12-19"])("counts before and after its anchor %s", (anchor) => {
    expect(dates([fridays(anchor)], "2026-11-21T10:00:00Z")).toEqual(["2026-11-27", "2026-12-11", "2026-12-25"]);
  });

  test("the week between is free", () => {
    expect(isOnBetween([fridays("2026-11-27")], at("2026-12-04T00:00:00Z"), at("2026-12-05T00:00:00Z"))).toBe(false);
  });
});

describe("days of the month", () => {
  const saturdays = (...nth: Extract<Session, { every: "month" }>["nth"]): Session => ({
    every: "month",
    day: "sat",
    nth,
    except: [],
  });

  test("first and third", () => {
    expect(dates([saturdays(1, 3)], "2026-11-22T10:00:00Z")).toEqual(["2026-12-05", "2026-12-19", "2027-01-02"]);
  });

  test("last is the fourth or the fifth", () => {
    expect(dates([saturdays(-1)], "2026-11-22T10:00:00Z", 4)).toEqual([
      "2026-11-28",
      "2026-12-26",
      "2027-01-30",
      "2027-02-27",
    ]);
  });

  test("a fifth Saturday skips the months that have none", () => {
    expect(dates([saturdays(5)], "2026-11-22T10:00:00Z")).toEqual(["2027-01-30", "2027-05-29", "2027-07-31"]);
  });

  test("a fifth that is also the last comes once", () => {
    expect(dates([saturdays(5, -1)], "2027-01-29T10:00:00Z", 2)).toEqual(["2027-01-30", "2027-02-27"]);
  });
});

describe("in term time", () => {
  const terms = [
    { from: "2026-09-01", to: "2026-12-15" },
    { from: "2027-01-05", to: "2027-03-26" },
  ];

  test("the holidays are skipped, and nothing is promised after the last known term", () => {
    const session: Session = { ...tuesdays, terms };
    expect(dates([session], "2026-12-09T10:00:00Z")).toEqual(["2026-12-15", "2027-01-05", "2027-01-12"]);
    expect(dates([session], "2027-03-27T10:00:00Z")).toEqual([]);
  });

  test("without known terms no date is promised", () => {
    expect(dates([{ ...tuesdays, terms: [] }], "2026-12-09T10:00:00Z")).toEqual([]);
  });
});

test("named dates come in order, however they were written down", () => {
  const session: Session = { every: "dates", dates: ["2031-05-01", "2026-12-03", "2026-11-01"], except: [] };
  expect(dates([session], "2026-11-21T10:00:00Z")).toEqual(["2026-12-03", "2031-05-01"]);
});

describe("past midnight", () => {
  test("last night's session is still on in the small hours", () => {
    const [occurrence] = nextOccurrences([fridayNights], at("2026-11-28T03:00:00Z"), 1);
    expect(occurrence?.date).toBe("2026-11-27");
    expect(occurrence?.ends).toEqual(at("2026-11-28T04:00:00Z"));
  });

  test("it is over when it ends", () => {
    expect(isOnBetween([fridayNights], at("2026-11-28T04:00:00Z"), at("2026-11-28T21:00:00Z"))).toBe(false);
  });
});

describe("when the clocks change", () => {
  const starts = (session: Session, from: string, to: string): string[] =>
    occurrencesBetween([session], at(from), at(to)).map((occurrence) => occurrence.starts.toISOString());

  test("half past ten stays half past ten in spring", () => {
    expect(starts({ ...tuesdays, day: "sun" }, "2026-03-22T00:00:00Z", "2026-04-06T00:00:00Z")).toEqual([
      "2026-03-22T10:30:00.000Z",
      "2026-03-29T09:30:00.000Z",
      "2026-04-05T09:30:00.000Z",
    ]);
  });

  test("half past ten stays half past ten in autumn", () => {
    expect(starts({ ...tuesdays, day: "sun" }, "2026-10-18T00:00:00Z", "2026-10-26T00:00:00Z")).toEqual([
      "2026-10-18T09:30:00.000Z",
      "2026-10-25T10:30:00.000Z",
    ]);
  });

  test("a time that the spring skips is an hour later, and never ends before it starts", () => {
    const night: Session = { every: "dates", dates: ["2026-03-29"], start: "01:30", end: "02:00", except: [] };
    const [occurrence] = occurrencesBetween([night], at("2026-03-28T00:00:00Z"), at("2026-03-30T00:00:00Z"));
    expect(occurrence?.starts).toEqual(at("2026-03-29T01:30:00Z"));
    expect(occurrence?.ends).toEqual(at("2026-03-29T01:30:00Z"));
  });

  test("a time that the autumn shows twice is the first of the two", () => {
    expect(
      starts(
        { every: "dates", dates: ["2026-10-25"], start: "01:30", except: [] },
        "2026-10-24T00:00:00Z",
        "2026-10-26T00:00:00Z",
      ),
    ).toEqual(["2026-10-25T00:30:00.000Z"]);
  });

  test("a night through the change is an hour shorter or longer", () => {
    const hours = (date: string): number => {
      const night: Session = { every: "dates", dates: [date], start: "22:00", end: "04:00", except: [] };
      const [occurrence] = nextOccurrences([night], at("2026-01-01T00:00:00Z"), 1);
      return ((occurrence?.ends?.getTime() ?? 0) - (occurrence?.starts.getTime() ?? 0)) / 3_600_000;
    };
    expect([hours("2026-03-28"), hours("2026-07-04"), hours("2026-10-24")]).toEqual([5, 6, 7]);
  });

  test("just after midnight in summer it is already tomorrow in London", () => {
    const session: Session = { every: "week", day: "sat", except: [] };
    expect(dates([session], "2026-07-03T23:30:00Z", 1)).toEqual(["2026-07-04"]);
    expect(isOnBetween([session], at("2026-07-03T22:00:00Z"), at("2026-07-03T23:00:00Z"))).toBe(false);
  });
});

test("several sessions come in one order", () => {
  expect(dates([fridayNights, tuesdays], "2026-11-21T10:00:00Z", 4)).toEqual([
    "2026-11-24",
    "2026-11-27",
    "2026-12-01",
    "2026-12-04",
  ]);
});
