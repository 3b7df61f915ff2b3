import { filterGroups } from "../../../search/emptyQuery.ts";
import type { FilterGroup, SearchQuery } from "../../../search/query.ts";
import { withBounds } from "../changeQuery.ts";
import type { Way } from "./loosening.ts";
import { forAnyAge, withoutGroup } from "./options.ts";

/** Groups that people give up last: what they need to get in, and who they are. */
const needs: readonly FilterGroup[] = ["access", "audiences", "languages", "joining", "referral"];

/** Without the part of the map, or what else was only a wish. */
export const withoutWishes = (query: SearchQuery): Way[] => [
  ...(query.bounds ? [{ change: { kind: "beyond-map" }, query: withBounds(query, undefined) } as const] : []),
  ...filterGroups
    .filter((group) => !needs.includes(group) && group !== "days" && group !== "times")
    .flatMap((group) => withoutGroup(query, group)),
];

/** Without something that was needed: one by one, so that the person sees which need it is that nobody meets. */
export const withoutNeeds = (query: SearchQuery): Way[] => {
  const anyAge = forAnyAge(query);
  return [
    ...(anyAge ? [{ change: { kind: "any-age" }, query: anyAge } as const] : []),
    ...needs.flatMap((group) => withoutGroup(query, group)),
  ];
};
