import type { ArrayFieldValidation, TextFieldSingleValidation } from "payload";
import { clock } from "./validate.ts";

/** Ending at midnight is fine; ending before it starts is a slip. */
export const endsAfterItStarts: TextFieldSingleValidation = (value, args) => {
  const right = clock(value, args);
  if (right !== true || !value) return right;
  const start: unknown = Object(args.siblingData).start;
  if (typeof start !== "string" || value > start || value === "00:00") return true;
  return `It ends at ${value}, before it starts at ${start}. Times are on the 24-hour clock: 2pm is 14:00.`;
};

export const atLeastOneDay: ArrayFieldValidation = (value) =>
  (Array.isArray(value) && value.length > 0) || "Add at least one date.";
