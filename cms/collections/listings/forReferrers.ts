import type { Tab } from "payload";
import { assuranceIds, assurances } from "../../../search/vocabulary/assurance.ts";
import { curatorsOnly } from "../../access/roles.ts";
import { answerFields } from "../../fields/answers.ts";

export const forReferrers: Tab = {
  label: "For referrers",
  description: "Many services can send people to you only if they know these.",
  fields: [
    {
      name: "assurance",
      type: "group",
      label: false,
      admin: { hideGutter: true },
      fields: answerFields(assuranceIds, assurances),
    },
    {
      name: "attribution",
      type: "text",
      label: "Where the facts come from",
      access: { create: curatorsOnly, update: curatorsOnly },
      admin: { description: "Shown with the listing where open data asks for it." },
    },
  ],
};
