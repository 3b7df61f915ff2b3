/** Puts the smallest of `keys` from `first` to `end` before `most`, in no order. */
const select = (keys: Float64Array, first: number, end: number, most: number): void => {
  let low = first;
  let high = end - 1;
  while (low < high) {
    const pivot = keys[(low + high) >>> 1] ?? 0;
    let i = low;
    let j = high;
    while (i <= j) {
      while ((keys[i] ?? 0) < pivot) i++;
      while ((keys[j] ?? 0) > pivot) j--;
      if (i > j) break;
      const key = keys[i] ?? 0;
      keys[i++] = keys[j] ?? 0;
      keys[j--] = key;
    }
    if (most <= j) high = j;
    else if (most >= i) low = i;
    else return;
  }
};

/**
 * Puts keys in order only as far as they are looked at: a page and a map show a few hundred of many thousands.
 * @returns the first so many of them, in order, or all where there are fewer.
 */
export const inOrder = (keys: Float64Array): ((most: number) => Float64Array) => {
  let sorted = 0;
  return (most) => {
    const end = Math.min(most, keys.length);
    if (end > sorted) {
      if (end < keys.length) select(keys, sorted, keys.length, end);
      keys.subarray(sorted, end).sort();
      sorted = end;
    }
    return keys.subarray(0, end);
  };
};
