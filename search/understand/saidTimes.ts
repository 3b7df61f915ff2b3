import { fold } from "../text/words.ts";
import type { DayId, TimeId } from "../vocabulary/days.ts";
import { saidHours } from "./saidHours.ts";
import { dateAt, soonAt } from "./times/calendarDays.ts";
import { rangeAt } from "./times/dayRange.ts";
import { dayAt, partsAt } from "./times/dayWords.ts";
import { anyTimeAt, freeBefore } from "./times/freeThen.ts";
import type { NamedTime } from "./times/namedTime.ts";
import { goesOn, isNotOnly, noBefore } from "./times/notThen.ts";
import { toldTimes } from "./times/toldTimes.ts";

/** Days and times that a text asks for, and at which of its words. */
export interface SaidTimes {
  readonly days: readonly DayId[];
  /** "Monday to Friday": `mon-fri`. */
  readonly ranges: readonly string[];
  readonly notDays: readonly DayId[];
  readonly times: readonly TimeId[];
  readonly notTimes: readonly TimeId[];
  readonly at: ReadonlySet<number>;
}

const weekend: readonly DayId[] = ["sat", "sun"];

/** A day or a part of one by its name. */
const nameAt = (words: readonly string[], i: number): NamedTime | undefined => {
  const day = dayAt(words, i);
  const isAfterWork = words[i] === "after" && words[i + 1] === "work";
  const days = day ? [day] : /^weekends?$/.test(words[i] ?? "") ? weekend : [];
  const times = isAfterWork ? (["evening"] as const) : partsAt(words, i);
  return days.length + times.length > 0 ? { from: i, until: isAfterWork ? i + 2 : i + 1, days, times } : undefined;
};

const namedTimes = (words: readonly string[], plain: string, now: Date): NamedTime[] => {
  const named: NamedTime[] = [];
  const hours = saidHours(words);
  const [first = -1] = hours.at;
  for (let i = 0; i < words.length; i = Math.max(i + 1, named.at(-1)?.until ?? 0)) {
    const inHours = i === first ? { from: i, until: i + hours.at.length, days: [], times: hours.times } : undefined;
    const time =
      inHours ??
      rangeAt(words, i, plain) ??
      soonAt(words, i, now) ??
      dateAt(words, i, now) ??
      anyTimeAt(words, i) ??
      nameAt(words, i);
    if (time) named.push(time);
  }
  return named;
};

/**
 * What a text asks for of days and times: "friday evening yoga", "yoga after work", "6pm", "not tuesday", "tomorrow".
 * @param words of the text, folded.
 */
export const saidTimes = (text: string, words: readonly string[], now: Date): SaidTimes => {
  const plain = fold(text);
  const isTold = toldTimes(plain, words);
  const wanted: NamedTime[] = [];
  const unwanted: NamedTime[] = [];
  const at = new Set<number>();
  for (const time of namedTimes(words, plain, now)) {
    if (isTold(time)) continue;
    const no = noBefore(words, time.from);
    const last = unwanted.at(-1);
    const isUnwanted = no !== undefined || (last !== undefined && goesOn(words, last.until, time.from));
    if (!isNotOnly(words, time.from)) (isUnwanted ? unwanted : wanted).push(time);
    for (let i = no ?? freeBefore(words, time.from) ?? time.from; i < time.until; i++) at.add(i);
  }
  // "Not friday nights": other Fridays and other nights will do, and that cannot be filtered by.
  const isHalf = ({ from, until }: NamedTime): boolean =>
    unwanted.some((other) => other.from === until || other.until === from);
  const not = unwanted.filter((time) => !isHalf(time));
  const all = <Id>(times: readonly NamedTime[], of: (time: NamedTime) => readonly Id[]): Id[] => [
    ...new Set(times.flatMap(of)),
  ];
  return {
    days: all(wanted, ({ days }) => days),
    ranges: all(wanted, ({ range }) => (range ? [range] : [])),
    notDays: all(not, ({ days }) => days),
    times: all(wanted, ({ times }) => times),
    notTimes: all(not, ({ times }) => times),
    at,
  };
};
