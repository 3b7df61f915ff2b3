/** How many slips a word may have: one from 5 letters, two from 9, none in numbers. Shorter words turn into each other. */
export const typoBudget = (word: string): number => {
  if (/\d/.test(word) || word.length < 5) return 0;
  return word.length < 9 ? 1 : 2;
};

/** A row of the table of distances: how far the start of a term is from each start of the word. */
type Row = Uint8Array;

const firstRow = (length: number): Row => Uint8Array.from({ length: length + 1 }, (_, i) => i);

/** The row after one more letter. A letter too many, too few, another one, or two swapped: each is one slip. */
const fillRow = (
  row: Row,
  above: Row,
  beforeThat: Row | undefined,
  word: string,
  term: string,
  depth: number,
): number => {
  const letter = term.charCodeAt(depth - 1);
  const letterBefore = term.charCodeAt(depth - 2);
  row[0] = depth;
  let least = depth;
  for (let i = 1; i <= word.length; i++) {
    const same = word.charCodeAt(i - 1) === letter;
    let slips = Math.min((above[i - 1] ?? 0) + (same ? 0 : 1), (above[i] ?? 0) + 1, (row[i - 1] ?? 0) + 1);
    if (beforeThat && i > 1 && word.charCodeAt(i - 1) === letterBefore && word.charCodeAt(i - 2) === letter) {
      slips = Math.min(slips, (beforeThat[i - 2] ?? 0) + 1);
    }
    row[i] = slips;
    if (slips < least) least = slips;
  }
  return least;
};

/** Terms in order, each with how many letters it has in common with the one before, and which letters it has. */
export interface SortedTerms {
  readonly terms: readonly string[];
  readonly shared: Uint8Array;
  readonly letters: Uint32Array;
}

/** A bit for each letter that a word has; those beyond a to z share the last few. */
const lettersIn = (word: string): number => {
  let letters = 0;
  for (let i = 0; i < word.length; i++) {
    const letter = word.charCodeAt(i) - 97;
    letters |= 1 << (letter >= 0 && letter < 26 ? letter : 26 + (letter & 3));
  }
  return letters;
};

/** Whether one has more letters that the other lacks than there may be slips: no slip brings in more than one. */
const hasTooMany = (letters: number, others: number, budget: number): boolean => {
  let left = letters & ~others;
  for (let i = 0; i < budget; i++) left &= left - 1;
  return left !== 0;
};

const sharedLetters = (a: string, b: string): number => {
  const most = Math.min(a.length, b.length, 255);
  let count = 0;
  while (count < most && a.charCodeAt(count) === b.charCodeAt(count)) count++;
  return count;
};

export const sortedTerms = (terms: readonly string[]): SortedTerms => ({
  terms,
  shared: Uint8Array.from(terms, (term, i) => sharedLetters(term, terms[i - 1] ?? "")),
  letters: Uint32Array.from(terms, lettersIn),
});

/** A term that a word may have been meant for. */
export interface Slip {
  readonly term: number;
  readonly slips: number;
  /** The word is the start of the term, with the slips. */
  readonly prefix: boolean;
}

/**
 * Every term within `budget` slips of a word (optimal string alignment), or with a start that is, where `prefixes`.
 * Neighbours in the order share their first letters, and with them the rows of the table.
 */
export const termsWithin = (
  { terms, shared, letters }: SortedTerms,
  word: string,
  budget: number,
  prefixes: boolean,
): Slip[] => {
  const found: Slip[] = [];
  const deepest = word.length + budget;
  const rows = [firstRow(word.length)];
  for (let i = 0; i <= deepest; i++) rows.push(new Uint8Array(word.length + 1));
  /** For each depth: the fewest slips with which a start up to there is the word. */
  const startSlips = new Uint8Array(deepest + 2).fill(255);
  const wordLetters = lettersIn(word);
  let filled = 0;
  let hopelessFrom = Number.POSITIVE_INFINITY;

  for (let i = 0; i < terms.length; i++) {
    const common = shared[i] ?? 0;
    if (common >= hopelessFrom) continue;
    hopelessFrom = Number.POSITIVE_INFINITY;
    if (common < filled) filled = common;
    const termLetters = letters[i] ?? 0;
    if (hasTooMany(wordLetters, termLetters, budget)) continue;
    if (!prefixes && hasTooMany(termLetters, wordLetters, budget)) continue;
    const term = terms[i] ?? "";
    while (filled < term.length && filled < deepest) {
      const depth = filled + 1;
      const row = rows[depth];
      const above = rows[filled];
      if (!row || !above) break;
      const least = fillRow(row, above, rows[depth - 2], word, term, depth);
      startSlips[depth] = Math.min(startSlips[filled] ?? 255, row[word.length] ?? 255);
      filled = depth;
      // Rows never get better than their best by more letters, but where a start is near enough already.
      if (least > budget && (!prefixes || (startSlips[depth] ?? 255) > budget)) {
        hopelessFrom = depth;
        break;
      }
    }
    const whole = filled === term.length ? (rows[filled]?.[word.length] ?? 255) : 255;
    if (whole <= budget) found.push({ term: i, slips: whole, prefix: false });
    else if (prefixes && (startSlips[filled] ?? 255) <= budget) {
      found.push({ term: i, slips: startSlips[filled] ?? 0, prefix: true });
    }
  }
  return found;
};
