import { fromVarints, toVarints } from "../packed/varint.ts";
import type { Phrasebook } from "./phrasebook.ts";

type Groups = Phrasebook["groups"];

export interface PackedGroups {
  readonly sizes: Uint8Array;
  /** The place of each stem as a step from the one before in its group; of the first, from the first of the group before. */
  readonly steps: Uint8Array;
}

/**
 * Packs groups of stems, which stand in the order of the stems' places.
 * @param order stems by their words' alphabet, where many that mean alike stand together: "depress", "depression".
 */
export const packGroups = (groups: Groups, order: Uint16Array): PackedGroups => {
  const placeOf = new Map(Array.from(order, (stem, place) => [stem, place]));
  const steps: number[] = [];
  let firstBefore = 0;
  for (const group of groups) {
    const places = [...group].map((stem) => placeOf.get(stem) ?? 0);
    steps.push(...places.map((place, i) => place - (places[i - 1] ?? firstBefore)));
    firstBefore = places[0] ?? firstBefore;
  }
  return { sizes: toVarints(groups.map((group) => group.length)), steps: toVarints(steps) };
};

/** The groups that `packGroups` packed. */
export const unpackGroups = (packed: PackedGroups, order: Uint16Array): Groups => {
  const steps = fromVarints(packed.steps);
  let from = 0;
  let firstBefore = 0;
  return Array.from(fromVarints(packed.sizes), (size) => {
    const group = new Uint16Array(size);
    let place = firstBefore;
    for (let i = 0; i < size; i++) {
      place += steps[from++] ?? 0;
      if (i === 0) firstBefore = place;
      group[i] = order[place] ?? 0;
    }
    return group;
  });
};
