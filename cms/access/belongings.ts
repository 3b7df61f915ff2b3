import type { Belonging } from "./within.ts";

export const reviewedSlugs = ["listings", "organisations", "venues"] as const;
export type ReviewedSlug = (typeof reviewedSlugs)[number];

/** How what is reviewed belongs to areas and organisations. A listing's areas are where it happens, where it serves, and where its organisation works. */
export const belongings: Readonly<Record<ReviewedSlug, Belonging>> = {
  listings: {
    areas: ["venue.area", "serves", "organisation.areas"],
    organisations: ["organisation"],
    publishedForStaff: true,
  },
  organisations: { areas: ["areas"], organisations: ["id"], publishedForStaff: true },
  venues: { areas: ["area"], organisations: ["organisation"], publishedForStaff: true },
};
