import { fromVarints, toVarints } from "../packed/varint.ts";
import type { Phrasebook } from "./phrasebook.ts";

type Phrases = Pick<Phrasebook, "lengths" | "said">;

/** Each phrase from its end, where English says what something is: "wheelchair access", "step free access". */
export interface PackedPhrases {
  /** How many words it shares with the one before. */
  readonly shared: Uint8Array;
  /** Its other words, last first, from 1; then 0. The first as a step from the word that stands there in the phrase before. */
  readonly steps: Uint8Array;
}

const lastWordsShared = (one: Uint16Array, other: Uint16Array): number => {
  let same = 0;
  while (same < one.length && one.at(-1 - same) === other.at(-1 - same)) same++;
  return same;
};

/** Packs the phrases of concepts that have so many each, in the order of `comparePhrases`. */
export const packPhrases = ({ lengths, said }: Phrases, counts: readonly number[]): PackedPhrases => {
  const shared: number[] = [];
  const steps: number[] = [];
  let phrase = 0;
  let at = 0;
  for (const count of counts) {
    let before = new Uint16Array();
    for (let i = 0; i < count; i++) {
      const words = said.slice(at, at + (lengths[phrase] ?? 0));
      const same = lastWordsShared(words, before);
      const others = words.subarray(0, words.length - same).reverse();
      shared.push(same);
      steps.push(...Array.from(others, (word, j) => 1 + word - (j === 0 ? (before.at(-1 - same) ?? 0) : 0)), 0);
      before = said.slice(at, at + words.length);
      at += words.length;
      phrase++;
    }
  }
  return { shared: Uint8Array.from(shared), steps: toVarints(steps) };
};

/** The phrases that `packPhrases` packed. */
export const unpackPhrases = ({ shared, steps }: PackedPhrases, counts: readonly number[]): Phrases => {
  const words = fromVarints(steps);
  const lengths = new Uint8Array(shared.length);
  let total = words.length - shared.length;
  for (let i = 0; i < shared.length; i++) total += shared[i] ?? 0;
  const said = new Uint16Array(total);
  let phrase = 0;
  let at = 0;
  let from = 0;
  for (const count of counts) {
    let lengthBefore = 0;
    for (let i = 0; i < count; i++, phrase++) {
      const same = shared[phrase] ?? 0;
      const place = at - same - 1;
      const step = same < lengthBefore ? (said[place] ?? 0) : 0;
      let end = from;
      while ((words[end] ?? 0) > 0) end++;
      const others = end - from;
      for (let j = others; j > 0; j--) said[at + others - j] = (words[from + j - 1] ?? 0) - 1 + (j === 1 ? step : 0);
      for (let j = 0; j < same; j++) said[at + others + j] = said[place + 1 + j] ?? 0;
      lengthBefore = others + same;
      lengths[phrase] = lengthBefore;
      at += lengthBefore;
      from = end + 1;
    }
  }
  return { lengths, said };
};
