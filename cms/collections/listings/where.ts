import type { Condition, Tab } from "payload";
import { type AttendingId, attending, attendingIds } from "../../../search/vocabulary/attending.ts";
import { options } from "../../fields/options.ts";

const attends = (listing: Partial<{ attending: AttendingId[] }> | undefined, ...ids: readonly AttendingId[]): boolean =>
  ids.some((id) => listing?.attending?.includes(id));

const atVenue: Condition = (listing) => attends(listing, "venue");
const elsewhere: Condition = (listing) => attends(listing, "online", "phone", "home");
const elsewhereInSomeAreas: Condition = (listing) =>
  attends(listing, "online", "phone", "home") && !listing?.servesEverywhere;

export const where: Tab = {
  label: "Where",
  fields: [
    {
      name: "attending",
      type: "select",
      hasMany: true,
      required: true,
      defaultValue: ["venue"],
      label: "Where people meet",
      options: options(attendingIds, attending),
    },
    {
      name: "venue",
      type: "relationship",
      relationTo: "venues",
      index: true,
      label: "Venue",
      required: true,
      admin: {
        condition: atVenue,
        description: "A building is entered once and shared by all that happens in it. Not there yet? Add it with +.",
      },
    },
    {
      name: "servesEverywhere",
      type: "checkbox",
      label: "For people anywhere in the country",
      admin: { condition: elsewhere },
    },
    {
      name: "serves",
      type: "relationship",
      relationTo: "areas",
      hasMany: true,
      label: "Council areas it serves",
      admin: {
        condition: elsewhereInSomeAreas,
        description: "People who live there find it, however far away you are.",
      },
    },
  ],
};
