import type { CollectionConfig, Condition } from "payload";
import { curatorsOnly } from "../access/roles.ts";
import { previewEndpoint } from "../endpoints/previewEndpoint.ts";
import { costAndJoining } from "./listings/costAndJoining.ts";
import { firstVisit } from "./listings/firstVisit.ts";
import { forReferrers } from "./listings/forReferrers.ts";
import { gettingIn } from "./listings/gettingIn.ts";
import { photos } from "./listings/photos.ts";
import { whatItIs } from "./listings/whatItIs.ts";
import { when } from "./listings/when.ts";
import { where } from "./listings/where.ts";
import { whoFor } from "./listings/whoFor.ts";
import { reviewed } from "./reviewed.ts";

const forCurators: Condition = (_listing, _siblings, { user }) => user?.role !== "editor";

/** The page that shows a draft with the listing page's own component. */
const previewAddress = ({ id }: Record<string, unknown>): string => `/preview/#listing=${id}`;

const phone = { name: "phone", label: "Phone", width: 375, height: 720 };

export const listings: CollectionConfig = reviewed({
  slug: "listings",
  named: "title",
  labels: { singular: "Listing", plural: "Listings" },
  admin: {
    group: "The directory",
    defaultColumns: ["title", "organisation", "review.state", "updatedAt"],
    preview: previewAddress,
    livePreview: { url: ({ data }) => previewAddress(data), breakpoints: [phone] },
    description: "Groups, clubs and services as the public sees them.",
  },
  endpoints: [previewEndpoint],
  fields: [
    { name: "nudges", type: "ui", admin: { components: { Field: "/admin/Nudges.tsx#Nudges" } } },
    {
      type: "tabs",
      tabs: [whatItIs, when, where, costAndJoining, whoFor, gettingIn, firstVisit, photos, forReferrers],
    },
    {
      name: "mergedInto",
      type: "relationship",
      relationTo: "listings",
      label: "The same as",
      access: { create: curatorsOnly, update: curatorsOnly },
      admin: {
        position: "sidebar",
        condition: forCurators,
        description: "Where this is listed twice: its address will lead to the other one.",
      },
    },
    {
      name: "example",
      type: "checkbox",
      label: "An example, not a real group",
      access: { create: curatorsOnly, update: curatorsOnly },
      admin: { position: "sidebar", condition: forCurators },
    },
  ],
});
