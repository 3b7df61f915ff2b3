import { fromVarints, toVarints } from "../packed/varint.ts";
import type { Phrasebook } from "./phrasebook.ts";

type Phrases = Pick<Phrasebook, "lengths" | "said">;

/** Each phrase as how many words it shares with the one before, how many more it has, and those. */
export interface PackedPhrases {
  readonly shared: Uint8Array;
  readonly more: Uint8Array;
  /** The first after what is shared as a step from the word that stands there in the phrase before. */
  readonly steps: Uint8Array;
}

/** Packs the phrases of concepts that have so many each, in the order of `comparePhrases`. */
export const packPhrases = ({ lengths, said }: Phrases, counts: readonly number[]): PackedPhrases => {
  const shared: number[] = [];
  const more: number[] = [];
  const steps: number[] = [];
  let phrase = 0;
  let at = 0;
  for (const count of counts) {
    let before = new Uint16Array();
    for (let i = 0; i < count; i++) {
      const words = said.slice(at, at + (lengths[phrase] ?? 0));
      const differs = words.findIndex((word, place) => word !== before[place]);
      const same = differs < 0 ? words.length : differs;
      shared.push(same);
      more.push(words.length - same);
      for (const [place, word] of words.subarray(same).entries()) {
        steps.push(place === 0 ? word - (before[same] ?? 0) : word);
      }
      before = words;
      at += words.length;
      phrase++;
    }
  }
  return { shared: Uint8Array.from(shared), more: Uint8Array.from(more), steps: toVarints(steps) };
};

/** The phrases that `packPhrases` packed. */
export const unpackPhrases = ({ shared, more, steps }: PackedPhrases, counts: readonly number[]): Phrases => {
  const words = fromVarints(steps);
  const lengths = new Uint8Array(shared.length);
  let total = 0;
  for (let i = 0; i < shared.length; i++) {
    lengths[i] = (shared[i] ?? 0) + (more[i] ?? 0);
    total += lengths[i] ?? 0;
  }
  const said = new Uint16Array(total);
  let phrase = 0;
  let at = 0;
  let from = 0;
  for (const count of counts) {
    let before = at;
    let lengthBefore = 0;
    for (let i = 0; i < count; i++, phrase++) {
      const start = at;
      const same = shared[phrase] ?? 0;
      const step = same < lengthBefore ? (said[before + same] ?? 0) : 0;
      for (let j = 0; j < same; j++) said[at++] = said[before + j] ?? 0;
      for (let j = 0; j < (more[phrase] ?? 0); j++) said[at++] = (words[from++] ?? 0) + (j === 0 ? step : 0);
      before = start;
      lengthBefore = at - start;
    }
  }
  return { lengths, said };
};
