import { allWordsOf, isStopWord } from "../text/words.ts";
import { saidTimes } from "../understand/saidTimes.ts";
import { placeLeads } from "./placeLeads.ts";

/** What a text says of a place, and what else it says. */
export interface SaidWords {
  /** As the place is called: "Sale". */
  readonly name: string;
  /** All that was said of it: "within a mile of Sale". */
  readonly words: string;
  /** What is looked for there. */
  readonly rest: string;
  /** How far around it, where that was said. */
  readonly miles?: number;
}

/** One way in which a text may speak of a place. */
export interface PlaceCandidate extends SaidWords {
  /** After "in", "near" and the like. */
  readonly isLed: boolean;
  /** Nothing comes after it but days and times. */
  readonly isLast: boolean;
}

const mostWordsInName = 5;

/** How many of the words stand before days and times that end them: two of "lunch club on a Tuesday evening". */
function countBeforeTimes(text: string, said: readonly string[]): number {
  const folded = said.map(allWordsOf);
  const all = folded.flat();
  // Which words tell of times is the same on any day.
  const { at } = saidTimes(text, all, new Date());
  let [count, place, hasTime] = [said.length, all.length, false];
  for (const words of folded.toReversed()) {
    place -= words.length;
    const isTime = words.some((_, i) => at.has(place + i));
    if (!isTime && !words.every(isStopWord)) break;
    hasTime ||= isTime;
    count -= 1;
  }
  return hasTime ? count : said.length;
}

/** What is left of a text without a part. */
export const restOf = (text: string, from: number, until: number): string =>
  [text.slice(0, from).replace(/[\s,;]+$/, ""), text.slice(until)]
    .map((part) => part.trim())
    .filter(Boolean)
    .join(" ");

/** Every way in which a text may speak of a place, from the likeliest: after "in" and the like first, long names first. */
export function* placeCandidates(text: string): Generator<PlaceCandidate> {
  const said = [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => ({
    word,
    from: index,
    until: index + word.length,
  }));
  const end = countBeforeTimes(
    text,
    said.map(({ word }) => word),
  );
  /** @param from where it begins with what leads to it. */
  const candidate = (first: number, count: number, from = said[first]?.from ?? 0) => {
    const last = first + count;
    const { until = 0 } = said[last - 1] ?? {};
    return {
      name: text.slice(said[first]?.from, until),
      words: text.slice(from, until),
      rest: restOf(text, from, until),
      isLast: last === end || last === said.length,
    };
  };

  for (const { from, until, miles } of placeLeads(text)) {
    const first = said.findIndex((word) => word.from >= until);
    const most = first < 0 ? 0 : Math.min(mostWordsInName, said.length - first);
    for (let count = most; count > 0; count--) {
      yield { ...candidate(first, count, from), isLed: true, ...(miles !== undefined && { miles }) };
    }
  }
  for (let count = Math.min(mostWordsInName, said.length); count > 0; count--) {
    for (let first = said.length - count; first >= 0; first--) yield { ...candidate(first, count), isLed: false };
  }
}
