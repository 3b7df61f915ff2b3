import { type Lists, startsOf } from "./lists.ts";
import { fromVarints, toVarints } from "./varint.ts";

/** Lists of rising numbers, each as how many there are and the steps from one to the next, as varints. */
export interface PackedLists {
  readonly lengths: Uint8Array;
  readonly steps: Uint8Array;
}

export const packLists = (lists: readonly (readonly number[])[]): PackedLists => ({
  lengths: toVarints(lists.map((list) => list.length)),
  steps: toVarints(lists.flatMap((list) => list.map((item, i) => item - (list[i - 1] ?? 0)))),
});

/** The lists that `packLists` packed. */
export const unpackLists = ({ lengths, steps }: PackedLists): Lists => {
  const starts = startsOf(fromVarints(lengths));
  const items = fromVarints(steps);
  for (let list = 0; list + 1 < starts.length; list++) {
    const end = starts[list + 1] ?? 0;
    for (let i = (starts[list] ?? 0) + 1; i < end; i++) items[i] = (items[i] ?? 0) + (items[i - 1] ?? 0);
  }
  return { starts, items };
};
