import type { CollectionConfig } from "payload";
import { curatorsOnly } from "../access/roles.ts";
import { accessFactsField } from "../fields/accessFacts.ts";
import { postcodeField } from "../fields/postcode.ts";
import { lineField, paragraphsField } from "../fields/text.ts";
import { placeFromPostcode } from "../hooks/placeFromPostcode.ts";
import { reviewed } from "./reviewed.ts";

const degrees = (name: string, label: string) =>
  ({ name, type: "number", label, admin: { step: 0.0001, width: "50%" } }) as const;

export const venues: CollectionConfig = reviewed({
  slug: "venues",
  named: "name",
  labels: { singular: "Venue", plural: "Venues" },
  admin: {
    group: "The directory",
    defaultColumns: ["name", "locality", "postcode", "review.state"],
    description: "Buildings and places, each entered once.",
  },
  hooks: { beforeChange: [placeFromPostcode] },
  fields: [
    {
      type: "tabs",
      tabs: [
        {
          label: "Where it is",
          fields: [
            lineField("name", { label: "Name", required: true, placeholder: "Sale Moor Community Centre" }),
            {
              name: "addressPrivate",
              type: "checkbox",
              label: "The address must not be shown",
              admin: {
                description: "A refuge, or somebody's home. The public sees the town and a rough position only.",
              },
            },
            {
              name: "address",
              type: "textarea",
              label: "Address",
              admin: {
                description: "One line for each part, without the postcode.",
                placeholder: "12 Norris Road\nSale",
              },
            },
            postcodeField,
            lineField(
              "locality",
              { label: "Town or village", localized: false, help: "As a person would say it: Sale." },
              60,
            ),
            paragraphsField("directions", {
              label: "How to get there",
              help: "Bus stops, parking, which door.",
              placeholder: "Bus 41 stops outside. The entrance is round the back, past the bins.",
            }),
            {
              name: "organisation",
              type: "relationship",
              relationTo: "organisations",
              label: "Who looks after it",
              index: true,
            },
          ],
        },
        {
          label: "Getting in",
          fields: [accessFactsField("What is true of the building, for everything that happens in it.")],
        },
        {
          label: "On the map",
          description: "Filled in from the postcode. Move it only if the door is somewhere else.",
          fields: [
            {
              name: "position",
              type: "group",
              label: false,
              admin: { hideGutter: true },
              fields: [{ type: "row", fields: [degrees("lat", "Latitude"), degrees("lng", "Longitude")] }],
            },
            {
              name: "area",
              type: "relationship",
              relationTo: "areas",
              label: "Council area",
              index: true,
              access: { create: curatorsOnly, update: curatorsOnly },
            },
          ],
        },
      ],
    },
  ],
});
