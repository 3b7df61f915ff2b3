import { type Facets, rowLength } from "../match/facets.ts";
import { anotherLanguage, type LayoutGroup } from "../match/layout.ts";
import type { FilterGroup } from "../query.ts";
import { dayIds, timeIds } from "../vocabulary/days.ts";

/** In `may.languages`: nobody said which, so it may be any. */
export const anyLanguage = "any";

/** In `serves`: the whole country. */
export const everywhere = "everywhere";

/** The options of each filter group, and parts of days as `slots` ("tue evening"). */
export type GroupedOptions = Record<FilterGroup | "slots", string[]>;

const grouped = (ids: (group: LayoutGroup) => string[]): GroupedOptions => ({
  kinds: ids("kinds"),
  activities: ids("activities"),
  days: ids("days"),
  times: ids("times"),
  slots: ids("slots"),
  access: ids("access"),
  costs: ids("costs"),
  audiences: ids("audiences"),
  attending: ids("attending"),
  joining: ids("joining"),
  referral: ids("referral"),
  efforts: ids("efforts"),
  groupSizes: ids("groupSizes"),
  takingNew: ids("takingNew"),
  languages: ids("languages"),
});

/** Groups about which every listing says yes or no: what it may have, it has. */
const definiteGroups = ["kinds", "activities", "audiences", "attending"] as const;
type OpenGroup = Exclude<keyof GroupedOptions, (typeof definiteGroups)[number]>;

export const isDefinite = (group: keyof GroupedOptions): boolean => definiteGroups.some((other) => other === group);

const openOnly = ({
  kinds,
  activities,
  audiences,
  attending,
  ...open
}: GroupedOptions): Pick<GroupedOptions, OpenGroup> => open;

/** From a row of facets: the options that the listing has, where that may be unknown, and those that it has or may have. */
export const optionsIn = ({ layout, rows }: Facets): { has: Pick<GroupedOptions, OpenGroup>; may: GroupedOptions } => {
  const { words } = layout;
  const pick = (wordAt: (word: number) => number) =>
    grouped((group) =>
      [...layout.places[group]].flatMap(([id, { word, mask }]) =>
        (wordAt(word) & mask) === 0 ? [] : [id === anotherLanguage ? anyLanguage : id],
      ),
    );
  if (rows.length !== rowLength(layout)) throw new RangeError("This is not the row of one listing.");
  return {
    has: openOnly(pick((word) => rows[word] ?? 0)),
    may: pick((word) => (rows[word] ?? 0) | (rows[words + word] ?? 0)),
  };
};

/**
 * When it may run, to count days within times and times within days: each day with all its parts ("tue morning+evening"),
 * and each part with all its days ("evening mon+tue").
 */
export const patternOf = (slots: readonly string[]): string[] => {
  const line = (id: string, others: readonly string[]) => (others.length > 0 ? [`${id} ${others.join("+")}`] : []);
  return [
    ...dayIds.flatMap((day) =>
      line(
        day,
        timeIds.filter((time) => slots.includes(`${day} ${time}`)),
      ),
    ),
    ...timeIds.flatMap((time) =>
      line(
        time,
        dayIds.filter((day) => slots.includes(`${day} ${time}`)),
      ),
    ),
  ];
};
