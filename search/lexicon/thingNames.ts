import type { ConceptId } from "./concept.ts";
import type { Phrasebook } from "./phrasebook.ts";

/** In words. */
export const longestName = 3;

/** The short ways to say what can be done or gone to, in words without endings: "dog walk". */
export const thingNames = ({ concepts, lengths, said, stems }: Phrasebook): ReadonlyMap<string, ConceptId> => {
  const names = new Map<string, ConceptId>();
  let phrase = 0;
  let at = 0;
  for (const { id, isThing, phrases } of concepts) {
    for (const last = phrase + phrases; phrase < last; phrase++) {
      const length = lengths[phrase] ?? 0;
      if (isThing && length <= longestName) {
        names.set([...said.subarray(at, at + length)].map((stem) => stems[stem]).join(" "), id);
      }
      at += length;
    }
  }
  return names;
};
