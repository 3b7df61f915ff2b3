import { dayNamed } from "../../text/days.ts";
import type { DayId, TimeId } from "../../vocabulary/days.ts";

const parts: ReadonlyMap<string, TimeId> = new Map([
  ["morning", "morning"],
  ["mornings", "morning"],
  ["bore", "morning"],
  ["boreau", "morning"],
  ["afternoon", "afternoon"],
  ["afternoons", "afternoon"],
  ["prynhawn", "afternoon"],
  ["pnawn", "afternoon"],
  ["evening", "evening"],
  ["evenings", "evening"],
  ["nights", "evening"],
]);
/** Parts of a day that is named before them: "sat am", "thursday night". */
const partsOfNamed: ReadonlyMap<string, readonly TimeId[]> = new Map([
  ["am", ["morning"]],
  ["pm", ["afternoon", "evening"]],
  ["eve", ["evening"]],
  ["night", ["evening"]],
  ["nite", ["evening"]],
]);
const short: ReadonlyMap<string, DayId> = new Map([
  ["mon", "mon"],
  ["tue", "tue"],
  ["wed", "wed"],
  ["thu", "thu"],
  ["thur", "thu"],
  ["fri", "fri"],
  ["sat", "sat"],
  ["sun", "sun"],
]);
/** Words of their own, which are days only beside another time: "sat at home", "out in the sun". */
const ambiguous = new Set(["mon", "wed", "sat", "sun"]);
const beforeDay = new Set(["on", "every", "each", "this", "next"]);
const joining = new Set(["and", "or", "to"]);

const isTime = (word: string): boolean =>
  parts.has(word) || partsOfNamed.has(word) || short.has(word) || dayNamed(word) !== undefined;

/** The day that a word names where it stands, "fri" too. */
export const dayAt = (words: readonly string[], i: number): DayId | undefined => {
  const word = words[i] ?? "";
  const id = dayNamed(word) ?? short.get(word);
  if (dayNamed(word) || id === undefined) return id;
  const beside = (step: number): string => words[joining.has(words[i + step] ?? "") ? i + 2 * step : i + step] ?? "";
  const isSure = isTime(beside(1)) || isTime(beside(-1)) || beforeDay.has(words[i - 1] ?? "");
  return isSure || (!ambiguous.has(word) && words.length > 1) ? id : undefined;
};

/** The parts of the day that a word names where it stands. */
export const partsAt = (words: readonly string[], i: number): readonly TimeId[] => {
  const word = words[i] ?? "";
  const part = parts.get(word);
  if (part) return [part];
  return dayAt(words, i - 1) || /^week(?:day|end)s?$/.test(words[i - 1] ?? "") ? (partsOfNamed.get(word) ?? []) : [];
};
