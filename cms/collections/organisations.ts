import type { CollectionConfig } from "payload";
import { curatorsOnly } from "../access/roles.ts";
import { lineField, paragraphsField } from "../fields/text.ts";
import { webLink } from "../fields/validate.ts";
import { reviewed } from "./reviewed.ts";

export const organisations: CollectionConfig = reviewed({
  slug: "organisations",
  named: "name",
  labels: { singular: "Organisation", plural: "Organisations" },
  admin: { group: "The directory", defaultColumns: ["name", "review.state", "updatedAt"] },
  fields: [
    lineField("name", { label: "Name", required: true, help: "As people call it." }),
    paragraphsField("description", { label: "What it does", help: "A few sentences." }, 1000),
    { name: "website", type: "text", label: "Website", validate: webLink, admin: { placeholder: "https://" } },
    { name: "charityNumber", type: "text", label: "Charity number", admin: { placeholder: "1234567" } },
    {
      name: "areas",
      type: "relationship",
      relationTo: "areas",
      hasMany: true,
      label: "Council areas it works in",
      admin: { description: "The curators of these areas look after it." },
    },
    {
      name: "registeredAddress",
      type: "textarea",
      label: "Registered address",
      access: { read: curatorsOnly, create: curatorsOnly, update: curatorsOnly },
      admin: { description: "Often somebody's home. Never shown to anybody but curators." },
    },
    {
      name: "proposedKinds",
      type: "ui",
      admin: { components: { Field: "/admin/ProposedKinds.tsx#ProposedKinds" } },
    },
    {
      name: "proposed",
      type: "json",
      access: { read: curatorsOnly, create: curatorsOnly, update: curatorsOnly },
      admin: { hidden: true },
    },
  ],
});
