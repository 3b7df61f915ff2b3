import { expect, test } from "vitest";
import { describeSessions } from "../../../search/sessions/describeSessions.ts";
import type { Session } from "../../../search/sessions/session.ts";
import { type DayId, dayIds } from "../../../search/vocabulary/days.ts";

const on = (days: readonly DayId[], start: string, end: string): Session[] =>
  days.map((day) => ({ every: "week", day, start, end, except: [] }));

test("days that run alike are said together", () => {
  const library = [...on(["mon", "tue", "wed", "thu", "fri"], "09:00", "17:00"), ...on(["sat"], "10:00", "12:00")];
  expect(describeSessions(library, "en")).toEqual(["Monday to Friday, 9am to 5pm", "Every Saturday, 10am to noon"]);
  expect(describeSessions(library, "cy")).toEqual([
    "Dydd Llun i ddydd Gwener, 9am tan 5pm",
    "Bob dydd Sadwrn, 10am tan hanner dydd",
  ]);
});

test("days apart are named one by one, in the order of the week", () => {
  expect(describeSessions(on(["fri", "mon"], "09:00", "17:00"), "en")).toEqual(["Every Monday and Friday, 9am to 5pm"]);
  expect(describeSessions(on(["mon", "tue"], "09:00", "17:00"), "en")).toEqual([
    "Every Monday and Tuesday, 9am to 5pm",
  ]);
});

test("the whole week is every day", () => {
  expect(describeSessions(on(dayIds, "00:00", "00:00"), "en")).toEqual(["Every day, day and night"]);
});

test("what differs in more than its day stays apart", () => {
  const [monday, tuesday] = on(["mon", "tue"], "09:00", "17:00");
  if (!monday || !tuesday) throw new Error("two sessions");
  const fortnight: Session = { every: "fortnight", day: "fri", from: "2026-11-27", except: [] };
  expect(describeSessions([monday, { ...tuesday, except: ["2026-08-14"] }, fortnight], "en")).toEqual([
    "Every Monday, 9am to 5pm",
    "Every Tuesday, 9am to 5pm, not on 14 August",
    "Every other Friday",
  ]);
});
