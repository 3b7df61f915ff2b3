/** Many lists of numbers in two flat arrays: the list `i` lies from `starts[i]` to `starts[i + 1]`. */
export interface Lists {
  readonly starts: Uint32Array;
  readonly items: Uint32Array;
}

export const listAt = ({ starts, items }: Lists, i: number): Uint32Array => items.subarray(starts[i], starts[i + 1]);

/** Where lists of such lengths begin; one more for where the last ends. */
export const startsOf = (lengths: ArrayLike<number>): Uint32Array => {
  const starts = new Uint32Array(lengths.length + 1);
  for (let i = 0; i < lengths.length; i++) starts[i + 1] = (starts[i] ?? 0) + (lengths[i] ?? 0);
  return starts;
};

/** Turned round: for each of `count` items, the lists that hold it, in their order. */
export const holdersOf = ({ starts, items }: Lists, count: number): Lists => {
  const lengths = new Uint32Array(count);
  for (let i = 0; i < items.length; i++) {
    const item = items[i] ?? 0;
    lengths[item] = (lengths[item] ?? 0) + 1;
  }
  const holderStarts = startsOf(lengths);
  const next = holderStarts.slice();
  const holders = new Uint32Array(items.length);
  for (let list = 0; list + 1 < starts.length; list++) {
    const end = starts[list + 1] ?? 0;
    for (let i = starts[list] ?? 0; i < end; i++) {
      const item = items[i] ?? 0;
      const at = next[item] ?? 0;
      holders[at] = list;
      next[item] = at + 1;
    }
  }
  return { starts: holderStarts, items: holders };
};
