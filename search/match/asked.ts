import { filterGroups } from "../emptyQuery.ts";
import type { FilterGroup, Filters } from "../query.ts";
import { dayIds } from "../vocabulary/days.ts";
import { anotherLanguage, type Layout, type LayoutGroup, type Place, type SlotId } from "./layout.ts";

/** Options of which one is enough, as masks over a row's words. */
export interface AnyOf {
  /** The group whose counts go on as if nothing of it were chosen. Days and times are asked together, as `when`. */
  readonly group: FilterGroup | "when";
  readonly masks: readonly Place[];
}

/** What a person asks for, ready to be put to many rows. */
export interface Asked {
  /** Each must be met. */
  readonly needs: readonly AnyOf[];
  readonly filters: Filters;
  readonly age: number | undefined;
}

/** One mask a word. */
const joined = (places: readonly Place[]): Place[] => {
  const masks = new Map<number, number>();
  for (const { word, mask } of places) masks.set(word, (masks.get(word) ?? 0) | mask);
  return [...masks].map(([word, mask]) => ({ word, mask: mask >>> 0 }));
};

/** Where an option stands. A language that no listing speaks stands with the other such languages. */
const placeOf = (layout: Layout, group: LayoutGroup, id: string): Place | undefined =>
  layout.places[group].get(id) ?? (group === "languages" ? layout.places.languages.get(anotherLanguage) : undefined);

export const masksFor = (layout: Layout, group: LayoutGroup, ids: readonly string[]): Place[] =>
  joined(ids.flatMap((id) => placeOf(layout, group, id) ?? []));

/** The parts of days that are meant by days and times together; every day where no day is chosen. */
export const slotsFor = ({ days, times }: Pick<Filters, "days" | "times">): SlotId[] =>
  (days.length === 0 ? dayIds : days).flatMap((day) => times.map((time): SlotId => `${day} ${time}`));

const whenMasks = (layout: Layout, filters: Filters): Place[] =>
  filters.times.length === 0 ? masksFor(layout, "days", filters.days) : masksFor(layout, "slots", slotsFor(filters));

/** A query's filters and age. Every access fact is a need of its own. */
export const askedOf = (
  { filters, age }: { readonly filters: Filters; readonly age?: number | undefined },
  layout: Layout,
): Asked => {
  const needs: AnyOf[] = [];
  for (const group of filterGroups) {
    if (group === "days" || group === "times" || filters[group].length === 0) continue;
    if (group === "access") {
      for (const id of filters.access) needs.push({ group, masks: masksFor(layout, group, [id]) });
    } else needs.push({ group, masks: masksFor(layout, group, filters[group]) });
  }
  if (filters.days.length + filters.times.length > 0) {
    needs.push({ group: "when", masks: whenMasks(layout, filters) });
  }
  return { needs, filters, age };
};
