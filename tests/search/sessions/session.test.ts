import { describe, expect, test } from "vitest";
import { sessionSchema } from "../../../search/sessions/session.ts";

const tuesday = { every: "week", day: "tue", except: [] };

const sentences = (session: unknown): string[] =>
  (sessionSchema.safeParse(session).error?.issues ?? []).map(({ path, message }) => `${path.join(".")}: ${message}`);

describe("a session that cannot be", () => {
  test("ends before it starts", () => {
    expect(sentences({ ...tuesday, start: "12:00", end: "10:30" })).toEqual([
      "end: It ends before it starts. Check the two times; an evening may run past midnight, a morning may not.",
    ]);
  });

  test("ends the minute it starts", () => {
    expect(sentences({ ...tuesday, start: "10:30", end: "10:30" })).toHaveLength(1);
  });

  test("names one exception twice", () => {
    expect(sentences({ ...tuesday, except: ["2026-08-14", "2026-08-14"] })).toEqual([
      "except: A date is there twice: take one away.",
    ]);
  });

  test("stops before it begins", () => {
    expect(sentences({ ...tuesday, validFrom: "2026-09-01", validTo: "2026-08-01" })).toEqual([
      "validTo: The last day is before the first.",
    ]);
  });

  test("is every other Friday counted from a Thursday", () => {
    expect(sentences({ every: "fortnight", day: "fri", from: "2026-11-26", except: [] })).toEqual([
      "from: That date is on another day of the week: give one on which it does run.",
    ]);
  });

  test("falls on 30 February", () => {
    expect(sentences({ every: "dates", dates: ["2026-02-30"], except: [] })).toHaveLength(1);
  });
});

test.each([
  ["18:00", "00:30"],
  ["22:00", "04:00"],
  ["19:00", "08:00"],
  ["09:00", "00:00"],
  ["00:00", "00:00"],
])("a session from %s to %s runs past midnight", (start, end) => {
  expect(sentences({ ...tuesday, start, end })).toEqual([]);
});
