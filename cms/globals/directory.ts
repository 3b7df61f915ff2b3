import type { GlobalConfig } from "payload";
import { administrators, staff } from "../access/roles.ts";
import { lineField } from "../fields/text.ts";
import { emailAddress } from "../fields/validate.ts";
import { publishDirectory } from "../hooks/publishChanges.ts";

/** What the directory says of itself. */
export const directory: GlobalConfig = {
  slug: "directory",
  label: "This directory",
  admin: { group: "People and places" },
  access: { read: staff, update: administrators },
  hooks: { afterChange: [publishDirectory] },
  fields: [
    lineField("name", { label: "Name", required: true, placeholder: "Alongside Trafford" }),
    lineField("purpose", { label: "What it is, and for where, in one sentence", required: true }, 250),
    {
      name: "centre",
      type: "group",
      label: "Where the map starts",
      fields: [
        {
          type: "row",
          fields: [
            {
              name: "lat",
              type: "number",
              required: true,
              min: -90,
              max: 90,
              label: "Latitude",
              admin: { width: "50%" },
            },
            {
              name: "lng",
              type: "number",
              required: true,
              min: -180,
              max: 180,
              label: "Longitude",
              admin: { width: "50%" },
            },
          ],
        },
      ],
    },
    {
      name: "keepsUnmetNeed",
      type: "checkbox",
      defaultValue: false,
      label: "Count searches that find nothing",
      admin: {
        description:
          "For each such search is counted: the day, what the words were understood to mean (for example “gardening”), the first half of the postcode, the filters that were chosen, and how many results there were. Never the words themselves, never who searched, and nothing at all where somebody writes of a crisis. Curators see the counts; those under five are withheld.",
      },
    },
    { name: "publisher", type: "text", required: true, label: "Who answers for it" },
    { name: "email", type: "text", required: true, label: "Email for questions", validate: emailAddress },
  ],
};
