import { filterGroups } from "../emptyQuery.ts";
import { masksFor, slotsFor } from "../match/asked.ts";
import { type Facets, rowLength } from "../match/facets.ts";
import { anotherLanguage, type Layout, type Place } from "../match/layout.ts";
import type { FilterGroup, Filters } from "../query.ts";
import type { SearchResults } from "../results.ts";
import { dayIds, timeIds } from "../vocabulary/days.ts";

/** What is counted of a listing: every group, or the one it did not answer to, as if nothing of it were chosen. */
export type Counted = "everything" | FilterGroup | "when";

export interface Counter {
  add(row: number, counted: Counted): void;
  counts(): SearchResults["counts"];
}

const bitsOf = (layout: Layout): Record<FilterGroup | "when", readonly Place[]> => {
  const whole = (group: FilterGroup) => masksFor(layout, group, layout.options[group]);
  return {
    kinds: whole("kinds"),
    activities: whole("activities"),
    days: whole("days"),
    times: whole("times"),
    when: [],
    access: whole("access"),
    costs: whole("costs"),
    audiences: whole("audiences"),
    attending: whole("attending"),
    joining: whole("joining"),
    referral: whole("referral"),
    efforts: whole("efforts"),
    groupSizes: whole("groupSizes"),
    takingNew: whole("takingNew"),
    languages: whole("languages"),
  };
};

interface Option {
  readonly group: "days" | "times";
  readonly id: string;
  readonly masks: readonly Place[];
}

/** Days are counted within the times asked for, and times within the days. */
const whenOptions = (layout: Layout, { days, times }: Filters): Option[] => [
  ...dayIds.map(
    (id): Option => ({
      group: "days",
      id,
      masks:
        times.length === 0
          ? masksFor(layout, "days", [id])
          : masksFor(layout, "slots", slotsFor({ days: [id], times })),
    }),
  ),
  ...timeIds.map(
    (id): Option => ({
      group: "times",
      id,
      masks:
        days.length === 0
          ? masksFor(layout, "times", [id])
          : masksFor(layout, "slots", slotsFor({ days, times: [id] })),
    }),
  ),
];

/** Counts, for every option, the listings that have it or may have it. */
export const createCounter = ({ layout, rows }: Facets, filters: Filters): Counter => {
  const { words } = layout;
  const length = rowLength(layout);
  const perBit = new Uint32Array(words * 32);
  const bits = bitsOf(layout);
  const everything = Array.from({ length: words }, (_, word): Place => ({ word, mask: 0xffffffff }));
  const when = whenOptions(layout, filters);
  const perWhen = new Uint32Array(when.length);

  const addBits = (start: number, masks: readonly Place[]) => {
    for (const { word, mask } of masks) {
      let left = ((rows[start + word] ?? 0) | (rows[start + words + word] ?? 0)) & mask;
      while (left !== 0) {
        const bit = word * 32 + 31 - Math.clz32(left & -left);
        perBit[bit] = (perBit[bit] ?? 0) + 1;
        left &= left - 1;
      }
    }
  };
  const mayHave = (start: number, masks: readonly Place[]): boolean => {
    for (const { word, mask } of masks) {
      if (((rows[start + word] ?? 0) | (rows[start + words + word] ?? 0)) & mask) return true;
    }
    return false;
  };
  const addWhen = (start: number) => {
    for (let i = 0; i < when.length; i++) {
      if (mayHave(start, when[i]?.masks ?? [])) perWhen[i] = (perWhen[i] ?? 0) + 1;
    }
  };
  const countOf = (group: FilterGroup, id: string): number => {
    if (group === "days" || group === "times") {
      return perWhen[when.findIndex((option) => option.group === group && option.id === id)] ?? 0;
    }
    const place = layout.places[group].get(id);
    return place ? (perBit[place.word * 32 + 31 - Math.clz32(place.mask)] ?? 0) : 0;
  };

  return {
    add: (row, counted) => {
      const start = row * length;
      if (counted === "everything") addBits(start, everything);
      else addBits(start, bits[counted]);
      if (counted === "everything" || counted === "when") addWhen(start);
    },
    counts: () => {
      const counts: SearchResults["counts"] = Object.create(null);
      for (const group of filterGroups) {
        const ids = layout.options[group].filter((id) => id !== anotherLanguage);
        counts[group] = Object.fromEntries(ids.map((id) => [id, countOf(group, id)]));
      }
      return counts;
    },
  };
};
