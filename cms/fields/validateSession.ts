import type { ArrayFieldValidation, TextFieldSingleValidation } from "payload";
import { endFollowsStart } from "../../search/sessions/clock.ts";
import { clock } from "./validate.ts";

/** An evening may run past midnight; ending before it starts is a slip otherwise. */
export const endsAfterItStarts: TextFieldSingleValidation = (value, args) => {
  const right = clock(value, args);
  if (right !== true || !value) return right;
  const start: unknown = Object(args.siblingData).start;
  if (typeof start !== "string" || clock(start, args) !== true || endFollowsStart(start, value)) return true;
  return `It ends at ${value}, before it starts at ${start}. Times are on the 24-hour clock: 2pm is 14:00.`;
};

export const atLeastOneDay: ArrayFieldValidation = (value) =>
  (Array.isArray(value) && value.length > 0) || "Add at least one date.";
