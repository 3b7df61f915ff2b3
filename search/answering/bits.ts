/** One bit for each listing, 32 to a word. */
export type Bits = Uint32Array<ArrayBuffer>;

/** 32-bit words for so many bits. */
export const wordsFor = (count: number): number => (count + 31) >>> 5;

export const noBits = (count: number): Bits => new Uint32Array(wordsFor(count));

export const allBits = (count: number): Bits => {
  const bits = noBits(count).fill(0xffffffff);
  if (count % 32 > 0) bits[bits.length - 1] = 2 ** (count % 32) - 1;
  return bits;
};

export const hasBit = (bits: Bits, at: number): boolean => (((bits[at >>> 5] ?? 0) >>> (at & 31)) & 1) === 1;

export const addBit = (bits: Bits, at: number): void => {
  bits[at >>> 5] = (bits[at >>> 5] ?? 0) | (1 << (at & 31));
};

export const isNone = (bits: Bits): boolean => bits.every((word) => word === 0);

export const either = (some: Bits, others: Bits): Bits => some.map((word, i) => word | (others[i] ?? 0));
export const both = (some: Bits, others: Bits): Bits => some.map((word, i) => word & (others[i] ?? 0));
export const without = (some: Bits, others: Bits): Bits => some.map((word, i) => word & ~(others[i] ?? 0));

/** Calls `each` with the place of every bit that is set, in order. */
export const forEachBit = (bits: Bits, each: (at: number) => void): void => {
  for (let word = 0; word < bits.length; word++) {
    for (let left = bits[word] ?? 0; left !== 0; left &= left - 1) each(word * 32 + 31 - Math.clz32(left & -left));
  }
};

/** How many bits of a word are set. */
export const bitsIn = (word: number): number => {
  const twos = word - ((word >>> 1) & 0x55555555);
  const fours = (twos & 0x33333333) + ((twos >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

export const howMany = (bits: Bits): number => {
  let sum = 0;
  for (let word = 0; word < bits.length; word++) sum += bitsIn(bits[word] ?? 0);
  return sum;
};

/** The places of all bits that are set, in order: for what is done thousands of times a search, where a call for each would cost. */
export const placesIn = (bits: Bits): Uint32Array => {
  const places = new Uint32Array(howMany(bits));
  let count = 0;
  for (let word = 0; word < bits.length; word++) {
    for (let left = bits[word] ?? 0; left !== 0; left &= left - 1) {
      places[count++] = word * 32 + 31 - Math.clz32(left & -left);
    }
  }
  return places;
};

/** Where values are at least so much. */
export const bitsFrom = (values: Uint8Array | Int32Array, least: number): Bits => {
  const bits = noBits(values.length);
  for (let word = 0, at = 0; word < bits.length; word++) {
    let some = 0;
    for (const end = Math.min(at + 32, values.length); at < end; at++) {
      if ((values[at] ?? 0) >= least) some |= 1 << (at & 31);
    }
    bits[word] = some;
  }
  return bits;
};

/** Those of the bits whose place passes. */
export const bitsThat = (bits: Bits, passes: (at: number) => boolean): Bits => {
  const passing = new Uint32Array(bits.length);
  forEachBit(bits, (at) => {
    if (passes(at)) addBit(passing, at);
  });
  return passing;
};
