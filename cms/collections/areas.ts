import type { CollectionConfig } from "payload";
import { administrators, curatorsOnly, staff } from "../access/roles.ts";
import { emailAddress, phoneNumber, webLink } from "../fields/validate.ts";
import { publishAfterDelete, publishAlways } from "../hooks/publishChanges.ts";

const day = { pickerAppearance: "dayOnly", displayFormat: "d MMMM yyyy" } as const;

export const areas: CollectionConfig = {
  slug: "areas",
  labels: { singular: "Council area", plural: "Council areas" },
  admin: { useAsTitle: "name", group: "People and places", defaultColumns: ["name", "code", "covered"] },
  access: { create: administrators, read: staff, update: administrators, delete: administrators },
  hooks: { afterChange: [publishAlways], afterDelete: [publishAfterDelete] },
  fields: [
    { name: "name", type: "text", required: true, label: "Name" },
    {
      name: "code",
      type: "text",
      required: true,
      unique: true,
      label: "GSS code",
      validate: (value: string | null | undefined) =>
        /^[EWSNKLM]\d{8}$/.test(value ?? "") || "A GSS code is a letter and eight digits – for example E08000009.",
      admin: { description: "The code the Office for National Statistics gives the council." },
    },
    {
      name: "covered",
      type: "checkbox",
      label: "This directory is for this area",
      admin: { description: "Other areas are here because a venue lies in one." },
    },
    {
      name: "terms",
      type: "array",
      label: "School terms",
      labels: { singular: "Term", plural: "Terms" },
      admin: { description: "Groups that keep to term time follow these." },
      fields: [
        {
          type: "row",
          fields: [
            { name: "from", type: "date", required: true, label: "First day", admin: { date: day, width: "50%" } },
            { name: "to", type: "date", required: true, label: "Last day", admin: { date: day, width: "50%" } },
          ],
        },
      ],
    },
    {
      name: "contactName",
      type: "text",
      label: "Link workers can be found at",
      admin: { description: "Shown to the public." },
    },
    { name: "contactPhone", type: "text", label: "Phone", validate: phoneNumber },
    { name: "contactEmail", type: "text", label: "Email", validate: emailAddress },
    { name: "contactWebsite", type: "text", label: "Website", validate: webLink },
    {
      name: "curatorNotes",
      type: "textarea",
      label: "Notes between curators",
      access: { read: curatorsOnly, update: curatorsOnly },
    },
  ],
};
