/** Where a word stands among words in order, or would stand. */
const placeIn = (words: readonly string[], word: string): number => {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? "") < word) low = middle + 1;
    else high = middle;
  }
  return low;
};

export const isAmong = (words: readonly string[], word: string): boolean => words[placeIn(words, word)] === word;

/** From where to where words in order begin like that. */
export const startingWith = (words: readonly string[], start: string): readonly [first: number, end: number] => {
  const first = placeIn(words, start);
  let end = first;
  while (words[end]?.startsWith(start)) end++;
  return [first, end];
};
