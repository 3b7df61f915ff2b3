import type { ArrayField, Condition, DateField, Field } from "payload";
import { dayIds, days } from "../../search/vocabulary/days.ts";
import { options } from "./options.ts";
import { lineField } from "./text.ts";
import { clock } from "./validate.ts";
import { atLeastOneDay, endsAfterItStarts } from "./validateSession.ts";

type Every = "week" | "fortnight" | "month" | "dates";

const patterns: readonly { value: Every; label: string }[] = [
  { value: "week", label: "Every week" },
  { value: "fortnight", label: "Every two weeks" },
  { value: "month", label: "On certain weeks of the month" },
  { value: "dates", label: "On the dates I give" },
];

const nths = [
  { value: "1", label: "First" },
  { value: "2", label: "Second" },
  { value: "3", label: "Third" },
  { value: "4", label: "Fourth" },
  { value: "5", label: "Fifth" },
  { value: "-1", label: "Last" },
];

const when =
  (...every: readonly Every[]): Condition =>
  (_, session) =>
    every.includes(session?.every);

const day = (name: string, label: string, more: Partial<DateField["admin"]> = {}): DateField => ({
  name,
  type: "date",
  label,
  admin: { date: { pickerAppearance: "dayOnly", displayFormat: "d MMMM yyyy" }, width: "50%", ...more },
});

const dayList = (name: string, label: string, condition?: Condition): ArrayField => ({
  name,
  type: "array",
  label,
  labels: { singular: "Date", plural: "Dates" },
  admin: { condition, initCollapsed: false },
  fields: [{ ...day("on", "Date"), required: true }],
  ...(name === "dates" && { validate: atLeastOneDay }),
});

const fields: Field[] = [
  { name: "every", type: "select", required: true, defaultValue: "week", label: "How often", options: [...patterns] },
  {
    name: "nth",
    type: "select",
    hasMany: true,
    label: "Which weeks of the month",
    options: nths,
    required: true,
    admin: { condition: when("month"), description: "“First” and “Third” for the first and third Tuesday." },
  },
  {
    name: "day",
    type: "select",
    required: true,
    label: "Day",
    options: options(dayIds, days),
    admin: { condition: when("week", "fortnight", "month") },
  },
  {
    ...day("from", "A date on which it is on", {
      condition: when("fortnight"),
      description: "Any one of them: it tells which of the two weeks.",
    }),
    required: true,
  },
  dayList("dates", "Dates", when("dates")),
  {
    type: "row",
    fields: [
      { name: "start", type: "text", label: "Starts", validate: clock, admin: { width: "50%", placeholder: "10:30" } },
      {
        name: "end",
        type: "text",
        label: "Ends",
        validate: endsAfterItStarts,
        admin: { width: "50%", placeholder: "12:00" },
      },
    ],
  },
  {
    name: "termTime",
    type: "checkbox",
    label: "Only in school term time",
    admin: { condition: when("week", "fortnight", "month"), description: "The council keeps the term dates." },
  },
  dayList("except", "Not on"),
  {
    type: "collapsible",
    label: "More about this time",
    admin: { initCollapsed: true },
    fields: [
      { type: "row", fields: [day("validFrom", "First time"), day("validTo", "Last time")] },
      lineField("note", { label: "Anything to add", placeholder: "Beginners come half an hour earlier" }, 200),
    ],
  },
];

/** When it happens, as a person would say it. */
export const sessionsField: ArrayField = {
  name: "sessions",
  type: "array",
  label: "When it is on",
  labels: { singular: "Time", plural: "Times" },
  admin: { description: "Add one for each regular time: every Tuesday at 10:30, the last Friday of the month …" },
  fields,
};
