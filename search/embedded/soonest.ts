import { nextOccurrences } from "../sessions/occurrences.ts";
import type { LoadedIndex } from "./read.ts";

/** When a listing is next on, in milliseconds; infinity where that is not known. */
export type NextStart = (document: number, now: Date) => number;

/** Worked out once for each listing, and again when its time has come. */
export const createNextStart = (index: LoadedIndex): NextStart => {
  const known = new Map<number, { from: number; starts: number }>();
  return (document, now) => {
    const from = now.getTime();
    const last = known.get(document);
    if (last && last.from <= from && from < last.starts) return last.starts;
    const [next] = nextOccurrences(index.sessions()[document] ?? [], now, 1);
    const starts = next?.starts.getTime() ?? Number.POSITIVE_INFINITY;
    known.set(document, { from, starts });
    return starts;
  };
};
