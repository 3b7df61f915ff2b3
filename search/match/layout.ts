import { filterGroups } from "../emptyQuery.ts";
import type { FilterGroup } from "../query.ts";
import { accessFactIds } from "../vocabulary/accessFacts.ts";
import { activityIds } from "../vocabulary/activities.ts";
import { attendingIds } from "../vocabulary/attending.ts";
import { audienceIds } from "../vocabulary/audiences.ts";
import { costIds } from "../vocabulary/costs.ts";
import { type DayId, dayIds, type TimeId, timeIds } from "../vocabulary/days.ts";
import { effortIds, groupSizeIds } from "../vocabulary/demands.ts";
import { joiningIds, referralIds, takingNewIds } from "../vocabulary/joining.ts";
import { kindIds } from "../vocabulary/kinds.ts";

/** A part of the day on a day of the week: "tue evening". Days and times asked for together are asked of these. */
export type SlotId = `${DayId} ${TimeId}`;
const slotIds: readonly SlotId[] = dayIds.flatMap((day) => timeIds.map((time): SlotId => `${day} ${time}`));

/** Stands for every language that the layout does not name. */
export const anotherLanguage = "";

export type LayoutGroup = FilterGroup | "slots";

/** Where an option's bit stands in a row. */
export interface Place {
  readonly word: number;
  readonly mask: number;
}

/** Which bit means what in a row of facets. */
export interface Layout {
  /** 32-bit words that hold one bit for every option. */
  readonly words: number;
  readonly options: Readonly<Record<LayoutGroup, readonly string[]>>;
  readonly places: Readonly<Record<LayoutGroup, ReadonlyMap<string, Place>>>;
}

const placesFrom = (start: number, options: readonly string[]): ReadonlyMap<string, Place> =>
  new Map(options.map((id, i) => [id, { word: (start + i) >> 5, mask: (1 << ((start + i) & 31)) >>> 0 }]));

/** The layout for listings that speak the languages given, as BCP 47 tags. Languages come last: only they may differ. */
export const layoutFor = (languages: readonly string[]): Layout => {
  const spoken = new Set(languages.flatMap((tag) => [tag, tag.split("-")[0] ?? tag]));
  spoken.delete("en");
  const options: Record<LayoutGroup, readonly string[]> = {
    kinds: kindIds,
    activities: activityIds,
    days: dayIds,
    times: timeIds,
    slots: slotIds,
    access: accessFactIds,
    costs: costIds,
    audiences: audienceIds,
    attending: attendingIds,
    joining: joiningIds,
    referral: referralIds,
    efforts: effortIds,
    groupSizes: groupSizeIds,
    takingNew: takingNewIds,
    languages: [anotherLanguage, "en", ...[...spoken].sort()],
  };
  let next = 0;
  const place = (group: LayoutGroup) => {
    const start = next;
    next += options[group].length;
    return placesFrom(start, options[group]);
  };
  const places = {
    kinds: place("kinds"),
    activities: place("activities"),
    days: place("days"),
    times: place("times"),
    slots: place("slots"),
    access: place("access"),
    costs: place("costs"),
    audiences: place("audiences"),
    attending: place("attending"),
    joining: place("joining"),
    referral: place("referral"),
    efforts: place("efforts"),
    groupSizes: place("groupSizes"),
    takingNew: place("takingNew"),
    languages: place("languages"),
  };
  return { words: Math.ceil(next / 32), options, places };
};

/** Every option of the vocabulary by name, but for languages: two layouts with the same names read each other's bits. */
export const namesIn = ({ options }: Layout): string =>
  filterGroups
    .filter((group) => group !== "languages")
    .map((group) => `${group}:${options[group].join(",")}`)
    .join(";");
