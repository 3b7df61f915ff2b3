const slots = 4096;

/**
 * Remembers what was worked out for whole numbers from 0: each has one slot, which it shares with some others, and the
 * last of these is remembered. Several times as quick as a `Map` where a few hundred numbers are asked for ten thousand times.
 */
export const createMemo = <T>(workOut: (key: number) => T): ((key: number) => T) => {
  const keys = new Float64Array(slots);
  const values: (T | undefined)[] = new Array(slots).fill(undefined);
  return (key) => {
    const slot = (Math.imul(key, 0x9e3779b1) >>> 16) & (slots - 1);
    const known = keys[slot] === key ? values[slot] : undefined;
    if (known !== undefined) return known;
    const value = workOut(key);
    keys[slot] = key;
    values[slot] = value;
    return value;
  };
};
