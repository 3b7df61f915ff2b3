import fc from "fast-check";
import { longestText } from "../../../search/limits.ts";
import { type Filters, radiusMiles, type SearchQuery, sortIds } from "../../../search/query.ts";
import { accessFactIds } from "../../../search/vocabulary/accessFacts.ts";
import { activityIds } from "../../../search/vocabulary/activities.ts";
import { attendingIds } from "../../../search/vocabulary/attending.ts";
import { audienceIds } from "../../../search/vocabulary/audiences.ts";
import { costIds } from "../../../search/vocabulary/costs.ts";
import { dayIds, timeIds } from "../../../search/vocabulary/days.ts";
import { effortIds, groupSizeIds } from "../../../search/vocabulary/demands.ts";
import { joiningIds, referralIds, takingNewIds } from "../../../search/vocabulary/joining.ts";
import { kindIds } from "../../../search/vocabulary/kinds.ts";

const some = <Id extends string>(ids: readonly Id[]) => fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 3 });

const anyFilters: fc.Arbitrary<Filters> = fc.record({
  kinds: some(kindIds),
  activities: some(activityIds),
  days: some(dayIds),
  times: some(timeIds),
  access: some(accessFactIds),
  costs: some(costIds),
  audiences: some(audienceIds),
  attending: some(attendingIds),
  joining: some(joiningIds),
  referral: some(referralIds),
  efforts: some(effortIds),
  groupSizes: some(groupSizeIds),
  takingNew: some(takingNewIds),
  languages: some(["en", "cy", "pl", "ur", "zh-Hant"]),
});

const degrees = (most: number, scale: number) =>
  fc.integer({ min: -most * scale, max: most * scale }).map((number) => number / scale);

const anyNear = fc.record(
  {
    label: fc.string({ unit: "grapheme", maxLength: 20 }).map((text) => text.trim() || "Sale"),
    position: fc.record({ lat: degrees(90, 100), lng: degrees(180, 100) }),
    area: fc.constantFrom("E08000009", "W06000015"),
  },
  { requiredKeys: ["label", "position"] },
);

const anyBounds = fc.record({ south: degrees(88, 1000), west: degrees(178, 1000) }).map(({ south, west }) => ({
  south,
  west,
  north: south + 1,
  east: west + 1,
}));

const shared = fc.record(
  {
    text: fc.string({ unit: "grapheme", maxLength: 40 }).filter((text) => text.length <= longestText),
    filters: anyFilters,
    age: fc.integer({ min: 0, max: 120 }),
    bounds: anyBounds.map((bounds) => ({
      ...bounds,
      north: Math.round(bounds.north * 1000) / 1000,
      east: Math.round(bounds.east * 1000) / 1000,
    })),
    undone: some(["concepts:bereavement-support", "days:fri", "leavingOut:sport"]),
    page: fc.integer({ min: 1, max: 1000 }),
  },
  { requiredKeys: ["text", "filters", "undone", "page"] },
);

const besidePlace = fc.record(
  { near: anyNear, withinMiles: fc.constantFrom(...radiusMiles), sort: fc.constantFrom(...sortIds) },
  { requiredKeys: ["near", "sort"] },
);
const withoutPlace = fc.record({ sort: fc.constantFrom("best" as const, "soonest" as const) });

/** Any search that a person could put together on the page. */
export const anyQuery: fc.Arbitrary<SearchQuery> = fc
  .tuple(shared, fc.oneof(besidePlace, withoutPlace))
  .map(([query, place]) => ({ ...query, ...place }));
