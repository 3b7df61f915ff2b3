import type { CollectionConfig } from "payload";
import { checkMethodIds, checkMethods } from "../../search/vocabulary/checks.ts";
import { administrators, curatorsOnly, staff } from "../access/roles.ts";
import { type Belonging, ownDocuments } from "../access/within.ts";
import { createdByField } from "../fields/createdBy.ts";
import { options } from "../fields/options.ts";
import { ownListingOnly } from "../hooks/ownListingOnly.ts";
import { publishAfterDelete, publishAlways } from "../hooks/publishChanges.ts";

const belonging: Belonging = {
  areas: ["listing.venue.area", "listing.serves", "listing.organisation.areas"],
  organisations: ["listing.organisation"],
  publishedForStaff: false,
};

/** Who confirmed that a listing is right, how and when. The newest one is shown with the listing. */
export const checks: CollectionConfig = {
  slug: "checks",
  labels: { singular: "Check", plural: "Checks" },
  admin: {
    group: "The directory",
    useAsTitle: "by",
    defaultColumns: ["listing", "on", "how", "by"],
    description: "“I rang, it is running.”",
  },
  access: { create: staff, read: ownDocuments(belonging), update: administrators, delete: administrators },
  hooks: { beforeChange: [ownListingOnly], afterChange: [publishAlways], afterDelete: [publishAfterDelete] },
  fields: [
    { name: "listing", type: "relationship", relationTo: "listings", required: true, index: true, label: "Listing" },
    {
      name: "on",
      type: "date",
      required: true,
      label: "On",
      index: true,
      defaultValue: () => new Date().toISOString(),
      admin: { date: { pickerAppearance: "dayOnly", displayFormat: "d MMMM yyyy" } },
    },
    { name: "how", type: "select", required: true, label: "How", options: options(checkMethodIds, checkMethods) },
    {
      name: "by",
      type: "text",
      required: true,
      label: "Who, as the public reads it",
      admin: { placeholder: "Trafford Council", description: "A council, an organisation or a first name." },
    },
    {
      name: "notes",
      type: "textarea",
      label: "Notes between curators",
      access: { read: curatorsOnly, create: curatorsOnly, update: curatorsOnly },
    },
    createdByField,
  ],
};
