import { startsOf } from "../packed/lists.ts";
import { stemOf } from "../text/words.ts";
import type { Phrasebook } from "./phrasebook.ts";

type Stems = Pick<Phrasebook, "stemOfWord" | "stems" | "stemsOfWords">;

/** How often stems are said, roughly, in the order of the first word of each: by this they are numbered. */
export const packStems = ({ stemOfWord }: Stems, ranks: Uint8Array): Uint8Array =>
  Uint8Array.from(new Set(stemOfWord), (stem) => ranks[stem] ?? 0);

/** The stems that `packStems` packed, of words in order. Undefined where words had other stems for whoever packed them. */
export const unpackStems = (words: readonly string[], ranks: Uint8Array): Stems | undefined => {
  const firsts = new Map<string, number>();
  const firstOfWord = new Uint16Array(words.length);
  for (let i = 0; i < words.length; i++) {
    const stem = stemOf(words[i] ?? "");
    let first = firsts.get(stem);
    if (first === undefined) {
      first = firsts.size;
      firsts.set(stem, first);
    }
    firstOfWord[i] = first;
  }
  if (firsts.size !== ranks.length) return undefined;
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
