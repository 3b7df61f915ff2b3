import * as z from "zod/mini";
import { longestText } from "./limits.ts";
import { areaSchema, positionSchema } from "./record.ts";
import { undoneName } from "./undone.ts";
import { accessFactIds } from "./vocabulary/accessFacts.ts";
import { activityIds } from "./vocabulary/activities.ts";
import { attendingIds } from "./vocabulary/attending.ts";
import { audienceIds } from "./vocabulary/audiences.ts";
import { costIds } from "./vocabulary/costs.ts";
import { dayIds, timeIds } from "./vocabulary/days.ts";
import { effortIds, groupSizeIds } from "./vocabulary/demands.ts";
import { joiningIds, referralIds, takingNewIds } from "./vocabulary/joining.ts";
import { kindIds } from "./vocabulary/kinds.ts";

/** Choices of how far, in miles. */
export const radiusMiles = [0.5, 1, 2, 3, 5, 10, 20] as const;

/** How far to look around a place that was just chosen. */
export const usualMiles = 3;

export const sortIds = ["best", "nearest", "soonest"] as const;

/**
 * The filter groups. Inside a group an option is OR-ed with its neighbours and groups are AND-ed,
 * but for `access`: every fact asked for is needed, so each fact is a group of its own.
 */
export const filtersSchema = z.strictObject({
  kinds: z.array(z.enum(kindIds)),
  activities: z.array(z.enum(activityIds)),
  days: z.array(z.enum(dayIds)),
  times: z.array(z.enum(timeIds)),
  access: z.array(z.enum(accessFactIds)),
  costs: z.array(z.enum(costIds)),
  audiences: z.array(z.enum(audienceIds)),
  attending: z.array(z.enum(attendingIds)),
  joining: z.array(z.enum(joiningIds)),
  referral: z.array(z.enum(referralIds)),
  efforts: z.array(z.enum(effortIds)),
  groupSizes: z.array(z.enum(groupSizeIds)),
  takingNew: z.array(z.enum(takingNewIds)),
  /** BCP 47 tags. */
  languages: z.array(z.string().check(z.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/))),
});
export type Filters = z.infer<typeof filtersSchema>;
export type FilterGroup = keyof Filters;

/** Where the person is: resolved in the browser; the position is rounded to 2 decimals (about 1 km) before it is kept anywhere. */
export const nearSchema = z.strictObject({
  /** As the person gave it or as the place is called: "M33 2AB", "Sale". */
  label: z.string().check(z.minLength(1), z.maxLength(80)),
  position: positionSchema,
  /** The council area the place lies in, where known: listings that serve it are found too. */
  area: z.optional(areaSchema.shape.code),
});
export type Near = z.infer<typeof nearSchema>;

/** A rectangle of the map, in degrees. */
export const boundsSchema = z.strictObject({
  north: z.number(),
  south: z.number(),
  east: z.number(),
  west: z.number(),
});
export type Bounds = z.infer<typeof boundsSchema>;

export const searchQuerySchema = z.strictObject({
  text: z.string().check(z.maxLength(longestText)),
  filters: filtersSchema,
  /** The person's age in whole years. */
  age: z.optional(z.int().check(z.gte(0), z.lte(120))),
  near: z.optional(nearSchema),
  /** Counts only with `near`; without, it waits for a place that is being looked up, as `sort: "nearest"` does. */
  withinMiles: z.optional(z.number().check(z.positive(), z.lte(500))),
  bounds: z.optional(boundsSchema),
  sort: z.enum(sortIds),
  /** What the words were taken to mean and the person has undone, as `nameOfUnderstood` names it. */
  undone: z.array(undoneName),
  /** From 1. */
  page: z.int().check(z.gte(1), z.lte(1000)),
});
export type SearchQuery = z.infer<typeof searchQuerySchema>;
