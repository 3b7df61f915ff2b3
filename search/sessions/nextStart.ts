import { nextOccurrences } from "./occurrences.ts";
import type { Session } from "./session.ts";

/** When something is next on, in milliseconds; infinity where that is not known. */
export type NextStart<Key> = (key: Key, now: Date) => number;

/** Worked out once for each key, and again when its time has come. */
export const createNextStart = <Key>(sessionsOf: (key: Key) => readonly Session[]): NextStart<Key> => {
  const known = new Map<Key, { from: number; starts: number }>();
  return (key, now) => {
    const from = now.getTime();
    const last = known.get(key);
    if (last && last.from <= from && from < last.starts) return last.starts;
    const [next] = nextOccurrences(sessionsOf(key), now, 1);
    const starts = next?.starts.getTime() ?? Number.POSITIVE_INFINITY;
    known.set(key, { from, starts });
    return starts;
  };
};
