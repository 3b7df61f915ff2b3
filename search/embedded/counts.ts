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

/** Counts, for every option, the listings that have it or may have it. */
export const countsOf = (facets: FacetColumns, filters: Filters, sifted: SiftedBits): SearchResults["counts"] => {
  const { layout, count, bits } = facets;
  const length = wordsFor(count);
  const unknownFrom = layout.words * 32 * length;

  const howManyIn = (column: number, among: Bits, words: Uint32Array): number => {
    const start = column * length;
    let sum = 0;
    for (let i = 0; i < words.length; i++) {
      const word = words[i] ?? 0;
      const may = (bits[start + word] ?? 0) | (bits[unknownFrom + start + word] ?? 0);
      const both = may & (among[word] ?? 0);
      if (both !== 0) sum += bitsIn(both);
    }
    return sum;
  };
  const howMany = (columns: readonly number[], among: Bits, words: Uint32Array): number => {
    // Nearly every option has one column of its own.
    if (columns.length === 1) return howManyIn(columns[0] ?? 0, among, words);
    const may = anyOf(facets, [...columns, ...columns.map((column) => layout.words * 32 + column)]);
    return words.reduce((sum, word) => sum + bitsIn((may[word] ?? 0) & (among[word] ?? 0)), 0);
  };

  const counts: SearchResults["counts"] = Object.create(null);
  for (const group of filterGroups) {
    const among = countedFor(group, sifted);
    const words = wordsWithBits(among);
    const ids = layout.options[group].filter((id) => id !== anotherLanguage);
    counts[group] = Object.fromEntries(
      ids.map((id) => [id, howMany(columnsFor(layout, filters, group, id), among, words)]),
    );
  }
  return counts;
};
