import { filterGroups } from "../emptyQuery.ts";
import { masksFor, slotsFor } from "../match/asked.ts";
import { anotherLanguage, type Layout } from "../match/layout.ts";
import type { FilterGroup, Filters } from "../query.ts";
import type { SearchResults } from "../results.ts";
import { dayIds, timeIds } from "../vocabulary/days.ts";
import { type Bits, bitsIn, either, wordsFor } from "./bits.ts";
import { anyOf, columnAt, columnsIn, type FacetColumns } from "./facetColumns.ts";
import type { SiftedBits } from "./sift.ts";

/** Days are counted within the times asked for, and times within the days. */
const columnsFor = (layout: Layout, { days, times }: Filters, group: FilterGroup, id: string): readonly number[] => {
  const slots = (asked: Pick<Filters, "days" | "times">) => columnsIn(masksFor(layout, "slots", slotsFor(asked)));
  if (group === "days" && times.length > 0) return slots({ days: dayIds.filter((day) => day === id), times });
  if (group === "times" && days.length > 0) return slots({ days, times: timeIds.filter((time) => time === id) });
  const place = layout.places[group].get(id);
  return place ? [columnAt(place)] : [];
};

/** Those who are counted for a group: all that were found, and those whom this group alone leaves out. */
const countedFor = (group: FilterGroup, { found, leftOutBy }: SiftedBits): Bits => {
  const others = leftOutBy.get(group === "days" || group === "times" ? "when" : group);
  return others ? either(found, others) : found;
};

const wordsWithBits = (bits: Bits): Uint32Array => {
  const words = new Uint32Array(bits.length);
  let count = 0;
  for (let word = 0; word < bits.length; word++) if (bits[word] !== 0) words[count++] = word;
  return words.subarray(0, count);
};

/** The columns of those who have an option or may have it, one after another as in `bits`. */
const mayColumns = ({ layout, count, bits }: FacetColumns): Bits => {
  const unknownFrom = layout.words * 32 * wordsFor(count);
  return bits.slice(0, unknownFrom).map((word, i) => word | (bits[unknownFrom + i] ?? 0));
};

/** Counts, for every option, the listings that were found and have it or may have it. */
export type Counter = (filters: Filters, sifted: SiftedBits) => SearchResults["counts"];

export const createCounter = (facets: FacetColumns): Counter => {
  const { layout, count } = facets;
  const length = wordsFor(count);
  let mayHave: Bits | undefined;
  const optionsOf = new Map(
    filterGroups.map((group) => [group, layout.options[group].filter((id) => id !== anotherLanguage)]),
  );

  const howManyIn = (may: Bits, start: number, among: Bits, words: Uint32Array): number => {
    let sum = 0;
    for (let i = 0; i < words.length; i++) {
      const word = words[i] ?? 0;
      sum += bitsIn((may[start + word] ?? 0) & (among[word] ?? 0));
    }
    return sum;
  };

  return (filters, sifted) => {
    mayHave ??= mayColumns(facets);
    const wordsOfFound = wordsWithBits(sifted.found);
    const counts: SearchResults["counts"] = Object.create(null);
    for (const group of filterGroups) {
      const among = countedFor(group, sifted);
      const words = among === sifted.found ? wordsOfFound : wordsWithBits(among);
      const counted: Record<string, number> = {};
      for (const id of optionsOf.get(group) ?? []) {
        const columns = columnsFor(layout, filters, group, id);
        // Nearly every option has one column of its own.
        counted[id] =
          columns.length === 1
            ? howManyIn(mayHave, (columns[0] ?? 0) * length, among, words)
            : howManyIn(anyOf({ ...facets, bits: mayHave }, columns), 0, among, words);
      }
      counts[group] = counted;
    }
    return counts;
  };
};
