import type { AnyOf, Asked } from "../match/asked.ts";
import { agesIn, rowLength } from "../match/facets.ts";
import { answerForAge } from "../match/rules.ts";
import { addBit, type Bits, both, noBits, wordsFor } from "./bits.ts";
import { answersToAny, type FacetColumns } from "./facetColumns.ts";

/** What becomes of listings by what was asked. */
export interface SiftedBits {
  /** No "no" to anything. */
  readonly found: Bits;
  /** Those of them that leave something to ask. */
  readonly askFirst: Bits;
  /**
   * Those that the options of one group alone leave out: that group's counts still count them, as if nothing of it were
   * chosen. Access facts are each needed, so there is no such group among them.
   */
  readonly leftOutBy: ReadonlyMap<AnyOf["group"], Bits>;
}

/** Those of the same lowest and highest age together, by the last word of their rows: most directories know a few dozen. */
const byAges = ({ layout, count, bits }: FacetColumns): ReadonlyMap<number, Bits> => {
  const first = (rowLength(layout) - 1) * 32;
  const length = wordsFor(count);
  const known = new Map<number, Bits>();
  for (let listing = 0; listing < count; listing++) {
    const [word, shift] = [listing >>> 5, listing & 31];
    let ages = 0;
    for (let bit = 0; bit < 16; bit++) ages |= (((bits[(first + bit) * length + word] ?? 0) >>> shift) & 1) << bit;
    const same = known.get(ages) ?? noBits(count);
    addBit(same, listing);
    known.set(ages, same);
  }
  return known;
};

/** Takes those whom an age leaves out from `found`, and adds those of whom that is not known to `unsure`. */
const siftByAge = (known: ReadonlyMap<number, Bits>, age: number, found: Bits, unsure: Bits): void => {
  for (const [ages, same] of known) {
    const { minimum, maximum } = agesIn(ages);
    const answer = answerForAge(minimum, maximum, age);
    if (answer === "yes") continue;
    for (let word = 0; word < same.length; word++) {
      if (answer === "no") found[word] = (found[word] ?? 0) & ~(same[word] ?? 0);
      else unsure[word] = (unsure[word] ?? 0) | (same[word] ?? 0);
    }
  }
};

/** Sifts all those `among` at once: 32 listings a step. */
export const createSifter = (columns: FacetColumns): ((asked: Asked, among: Bits) => SiftedBits) => {
  let ages: ReadonlyMap<number, Bits> | undefined;

  return ({ needs, age }, among) => {
    const found = among.slice();
    const unsure = noBits(columns.count);
    if (age !== undefined) {
      ages ??= byAges(columns);
      siftByAge(ages, age, found, unsure);
    }
    /** One group has refused them so far. */
    const refusedOnce = noBits(columns.count);
    const refusedBy = new Map<AnyOf["group"], Bits>();
    for (const { group, masks } of needs) {
      const { yes, no } = answersToAny(columns, masks);
      for (let word = 0; word < found.length; word++) {
        const refused = no[word] ?? 0;
        const before = found[word] ?? 0;
        refusedOnce[word] = ((refusedOnce[word] ?? 0) & ~refused) | (group === "access" ? 0 : before & refused);
        found[word] = before & ~refused;
        unsure[word] = (unsure[word] ?? 0) | ~(yes[word] ?? 0);
      }
      if (group !== "access") refusedBy.set(group, no);
    }
    return {
      found,
      askFirst: both(unsure, found),
      leftOutBy: new Map([...refusedBy].map(([group, refused]) => [group, both(refused, refusedOnce)])),
    };
  };
};
