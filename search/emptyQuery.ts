import type { FilterGroup, Filters, SearchQuery } from "./query.ts";

export const emptyFilters: Filters = {
  kinds: [],
  activities: [],
  days: [],
  times: [],
  access: [],
  costs: [],
  audiences: [],
  attending: [],
  joining: [],
  referral: [],
  efforts: [],
  groupSizes: [],
  takingNew: [],
  languages: [],
};

export const emptyQuery: SearchQuery = { text: "", filters: emptyFilters, sort: "best", undone: [], page: 1 };

/** The filter groups, in the order in which a link and a screen name them. */
export const filterGroups = [
  "kinds",
  "activities",
  "days",
  "times",
  "access",
  "costs",
  "audiences",
  "attending",
  "joining",
  "referral",
  "efforts",
  "groupSizes",
  "takingNew",
  "languages",
] as const satisfies readonly FilterGroup[];
