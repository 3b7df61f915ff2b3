import { startsOf } from "../packed/lists.ts";
import type { Phrasebook } from "./phrasebook.ts";

type Stems = Pick<Phrasebook, "words" | "stemOfWord" | "stems" | "stemsOfWords">;
/** What a stem has less than its word at the end, and what in place of it: "berries" is three letters less and a y. */
export type Ending = readonly [less: number, instead: string];

export interface PackedStems {
  readonly endings: readonly Ending[];
  /** For each word the number of its ending. */
  readonly ends: Uint8Array;
  /** How often stems are said, roughly, in the order of the first word of each: by this they are numbered. */
  readonly ranks: Uint8Array;
}

const endingOf = (word: string, stem: string): Ending => {
  let same = 0;
  while (same < stem.length && word[same] === stem[same]) same++;
  return [word.length - same, stem.slice(same)];
};

/** Packs the stems of words. */
export const packStems = ({ words, stemOfWord, stems, stemsOfWords }: Stems, ranks: Uint8Array): PackedStems => {
  const endings = words.map((word, i) => endingOf(word, stems[stemOfWord[i] ?? 0] ?? ""));
  const names = endings.map((ending) => JSON.stringify(ending));
  const known = [...new Set(names)].sort();
  const first = [...new Set(stemOfWord)];
  return {
    endings: known.map((name) => endings[names.indexOf(name)] ?? [0, ""]),
    ends: Uint8Array.from(names, (name) => known.indexOf(name)),
    ranks: Uint8Array.from(first.slice(0, stemsOfWords), (stem) => ranks[stem] ?? 0),
  };
};

/** The stems that `packStems` packed. */
export const unpackStems = (words: readonly string[], { endings, ends, ranks }: PackedStems): Omit<Stems, "words"> => {
  const firsts = new Map<string, number>();
  const firstOfWord = new Uint16Array(words.length);
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? "";
    const [less, instead] = endings[ends[i] ?? 0] ?? [0, ""];
    const stem = less === 0 && instead === "" ? word : word.slice(0, word.length - less) + instead;
    let first = firsts.get(stem);
    if (first === undefined) {
      first = firsts.size;
      firsts.set(stem, first);
    }
    firstOfWord[i] = first;
  }
  // Those of one rank keep their order.
  const ofRank = new Uint32Array(256);
  for (const rank of ranks) ofRank[rank] = (ofRank[rank] ?? 0) + 1;
  const next = startsOf(ofRank);
  const numbers = Uint16Array.from(ranks, (rank) => {
    const number = next[rank] ?? 0;
    next[rank] = number + 1;
    return number;
  });
  const stems: string[] = new Array(firsts.size).fill("");
  let first = 0;
  for (const stem of firsts.keys()) stems[numbers[first++] ?? 0] = stem;
  return { stems, stemsOfWords: stems.length, stemOfWord: firstOfWord.map((one) => numbers[one] ?? 0) };
};
