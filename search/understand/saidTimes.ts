import { dayNamed } from "../text/days.ts";
import { fold } from "../text/words.ts";
import type { DayId, TimeId } from "../vocabulary/days.ts";
import { saidHours } from "./saidHours.ts";

/** Days and times that a text asks for, and at which of its words. */
export interface SaidTimes {
  readonly days: readonly DayId[];
  readonly times: readonly TimeId[];
  readonly at: ReadonlySet<number>;
}

const times: ReadonlyMap<string, TimeId> = new Map([
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

/**
 * Somebody who tells what happened names days too: "bailiffs are coming on tuesday", "cant get going in the mornings".
 * These words give them away.
 */
const telling =
  /\b(?:i|im|ive|ill|id|me|my|our|we|us|he|hes|she|shes|they|his|him|her|their|are|was|were|wont|has|have|had|coming|got|since|last|till|until|every night)\b/;
/** Unless they ask: "somewhere I can go on a Monday". */
const asking = /\b(?:go|do|open|anything|something|somewhere|whats|what is|join|class|classes|group|club)\b/;

const none: SaidTimes = { days: [], times: [], at: new Set() };

/**
 * What a text asks for of days and times: "friday evening yoga", "yoga after work", "6pm".
 * @param words of the text, folded.
 */
export const saidTimes = (text: string, words: readonly string[]): SaidTimes => {
  const plain = fold(text);
  if (telling.test(plain) && !asking.test(plain)) return none;
  const days = new Set<DayId>();
  const parts = new Set<TimeId>();
  const at = new Set<number>();
  for (const [i, word] of words.entries()) {
    const day = dayNamed(word);
    if (day) days.add(day);
    const isWeekend = /^weekends?$/.test(word);
    if (isWeekend) for (const id of ["sat", "sun"] as const) days.add(id);
    const isNightOfDay = word === "night" && dayNamed(words[i - 1] ?? "") !== undefined;
    const isAfterWork = word === "work" && words[i - 1] === "after";
    const part = isNightOfDay || isAfterWork ? "evening" : times.get(word);
    if (part) parts.add(part);
    if (day || isWeekend || part) at.add(i);
    if (isAfterWork) at.add(i - 1);
  }
  const hours = saidHours(words);
  for (const part of hours.times) parts.add(part);
  for (const i of hours.at) at.add(i);
  return { days: [...days], times: [...parts], at };
};
