import { describe, expect, test } from "vitest";
import { daysAndTimes } from "../../../search/sessions/daysAndTimes.ts";
import type { Session } from "../../../search/sessions/session.ts";

const times = (start?: string, end?: string): readonly string[] =>
  daysAndTimes({ every: "week", day: "tue", except: [], ...(start && { start }), ...(end && { end }) }).times;

describe("a session counts for each part of the day it touches", () => {
  test.each([
    ["10:30", "12:00", ["morning"]],
    ["10:30", "12:01", ["morning", "afternoon"]],
    ["12:00", "17:00", ["afternoon"]],
    ["11:00", "18:00", ["morning", "afternoon", "evening"]],
    ["16:59", "17:30", ["afternoon", "evening"]],
    ["17:00", undefined, ["evening"]],
    ["11:59", undefined, ["morning"]],
    ["22:00", "04:00", ["evening"]],
    ["00:00", "00:00", ["morning", "afternoon", "evening"]],
  ])("%s to %s", (start, end, expected) => {
    expect(times(start, end)).toEqual(expected);
  });

  test("only the day is known", () => {
    expect(times()).toEqual([]);
    expect(times(undefined, "12:00")).toEqual([]);
  });
});

test("named dates run on the days they fall on, Monday first, without the exceptions", () => {
  const session: Session = {
    every: "dates",
    dates: ["2026-11-28", "2026-11-24", "2026-12-01", "2026-12-04"],
    except: ["2026-12-04"],
  };
  expect(daysAndTimes(session).days).toEqual(["tue", "sat"]);
});
