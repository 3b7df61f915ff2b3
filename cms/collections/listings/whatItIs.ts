import type { Tab } from "payload";
import { activities } from "../../../search/vocabulary/activities/terms.ts";
import { activityIds } from "../../../search/vocabulary/activities.ts";
import { kindIds, kinds } from "../../../search/vocabulary/kinds.ts";
import { options } from "../../fields/options.ts";
import { lineField, paragraphsField } from "../../fields/text.ts";
import { languageOptions } from "./languages.ts";
import { firstOwnOrganisation, ownOrganisationsOnly } from "./ownOrganisation.ts";

export const whatItIs: Tab = {
  label: "What it is",
  description: "What somebody needs to know to think: that could be for me.",
  fields: [
    lineField("title", {
      label: "Name",
      required: true,
      help: "As people call it.",
      placeholder: "Sale Moor Gardeners",
    }),
    lineField(
      "summary",
      {
        label: "In one sentence",
        required: true,
        help: "What you do together, in everyday words.",
        placeholder: "We grow vegetables together and drink a lot of tea.",
      },
      250,
    ),
    paragraphsField(
      "description",
      {
        label: "More about it",
        help: "Leave an empty line to start a new paragraph.",
        placeholder: "Who comes, what a morning is like, what people say about it.",
      },
      5000,
    ),
    {
      name: "kinds",
      type: "select",
      hasMany: true,
      required: true,
      label: "What kind of thing it is",
      options: options(kindIds, kinds),
    },
    {
      name: "activities",
      type: "select",
      hasMany: true,
      label: "What people do there",
      options: options(activityIds, activities),
    },
    {
      name: "organisation",
      type: "relationship",
      relationTo: "organisations",
      label: "Who runs it",
      index: true,
      defaultValue: firstOwnOrganisation,
      filterOptions: ownOrganisationsOnly,
    },
    {
      name: "languages",
      type: "select",
      hasMany: true,
      label: "Languages spoken",
      options: languageOptions,
      admin: { description: "Beside English." },
    },
  ],
};
