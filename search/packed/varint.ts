/** Whole numbers as bytes of 7 bits, the small ones in one byte. */
export const toVarints = (numbers: readonly number[]): Uint8Array => {
  const bytes: number[] = [];
  for (const number of numbers) {
    let left = number;
    for (; left > 127; left >>>= 7) bytes.push((left & 127) | 128);
    bytes.push(left);
  }
  return Uint8Array.from(bytes);
};

export const fromVarints = (bytes: Uint8Array): Uint32Array<ArrayBuffer> => {
  const numbers = new Uint32Array(bytes.length);
  let count = 0;
  let number = 0;
  let shift = 0;
  // By index: this is the first thing to run on thousands of bytes, before they are fast to iterate.
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    number |= (byte & 127) << shift;
    shift += 7;
    if (byte > 127) continue;
    numbers[count++] = number;
    number = 0;
    shift = 0;
  }
  return numbers.slice(0, count);
};
