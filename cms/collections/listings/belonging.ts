import type { Belonging } from "../../access/within.ts";

/** A listing's areas are where it happens, where it serves, and where its organisation works. */
export const listingBelonging: Belonging = {
  areas: ["venue.area", "serves", "organisation.areas"],
  organisations: ["organisation"],
  publishedForStaff: true,
};
