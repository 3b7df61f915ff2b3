import { masksFor } from "../match/asked.ts";
import { type Facets, rowLength } from "../match/facets.ts";
import { answerToNeed } from "../match/match.ts";
import type { Concept } from "./concepts.ts";

/** Being for everybody is no reason to be found by "dads". */
const namesNobody = ({ rows, layout }: Facets, row: number): boolean =>
  masksFor(layout, "audiences", layout.options.audiences).every(
    ({ word, mask }) => ((rows[row * rowLength(layout) + word] ?? 0) & mask) >>> 0 === mask,
  );

/** The listings that are known to have what a concept stands for, by number. */
export const documentsWith = (facets: Facets, count: number, { group, id }: Concept): Uint32Array => {
  const need = {
    group: group === "days" || group === "times" ? "when" : group,
    masks: masksFor(facets.layout, group, [id]),
  } as const;
  const found: number[] = [];
  for (let row = 0; row < count; row++) {
    if (answerToNeed(facets, row, need) !== "yes") continue;
    if (group !== "audiences" || !namesNobody(facets, row)) found.push(row);
  }
  return Uint32Array.from(found);
};
