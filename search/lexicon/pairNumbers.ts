/** Two stems that stand side by side, by number: "let go", "at night". */
export interface PairNumbers {
  /** The number of a pair, in the order in which they were added. */
  add(first: number, second: number): number;
  /** The same, or -1 for a pair that was never added. */
  find(first: number, second: number): number;
  readonly firsts: Uint16Array;
  readonly seconds: Uint16Array;
  readonly count: number;
}

/** Room for so many pairs. A table of numbers: thousands of pairs as text would take a phone a second. */
export const createPairNumbers = (most: number): PairNumbers => {
  const slots = 2 ** Math.ceil(Math.log2(2 * most + 2));
  /** Numbers from 1; 0 is free. */
  const table = new Int32Array(slots);
  const firsts = new Uint16Array(most);
  const seconds = new Uint16Array(most);
  let count = 0;

  /** The slot of a pair, or the free one where it belongs. */
  const slotOf = (first: number, second: number): number => {
    let slot = Math.imul(first * 65_537 + second, 0x9e3779b1) >>> 7;
    for (;;) {
      slot &= slots - 1;
      const number = table[slot] ?? 0;
      if (number === 0 || (firsts[number - 1] === first && seconds[number - 1] === second)) return slot;
      slot++;
    }
  };
  return {
    add: (first, second) => {
      const slot = slotOf(first, second);
      const number = table[slot] ?? 0;
      if (number > 0) return number - 1;
      firsts[count] = first;
      seconds[count] = second;
      count++;
      table[slot] = count;
      return count - 1;
    },
    find: (first, second) => (table[slotOf(first, second)] ?? 0) - 1,
    firsts,
    seconds,
    get count() {
      return count;
    },
  };
};
