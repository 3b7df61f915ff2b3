import type { NumberFieldSingleValidation, Tab } from "payload";
import { audiences } from "../../../search/vocabulary/audiences/terms.ts";
import { audienceIds } from "../../../search/vocabulary/audiences.ts";
import {
  effortIds,
  efforts,
  groupSizeIds,
  groupSizes,
  talking,
  talkingIds,
} from "../../../search/vocabulary/demands.ts";
import { options } from "../../fields/options.ts";

const wholeYears = (value: number | null | undefined): true | string =>
  value === null ||
  value === undefined ||
  (Number.isInteger(value) && value >= 0 && value <= 120) ||
  "An age in whole years, from 0 to 120.";

const youngest: NumberFieldSingleValidation = (value) => wholeYears(value);

const oldest: NumberFieldSingleValidation = (value, { siblingData }) => {
  const right = wholeYears(value);
  const minimum: unknown = Object(siblingData).minimumAge;
  if (right !== true || typeof value !== "number" || typeof minimum !== "number" || value >= minimum) return right;
  return `The oldest age (${value}) is below the youngest (${minimum}). Are they the wrong way round?`;
};

export const whoFor: Tab = {
  label: "Who it is for",
  fields: [
    {
      name: "eligibility",
      type: "group",
      label: false,
      admin: { hideGutter: true },
      fields: [
        {
          type: "row",
          fields: [
            {
              name: "minimumAge",
              type: "number",
              label: "Youngest age",
              validate: youngest,
              admin: { width: "50%", placeholder: "18" },
            },
            { name: "maximumAge", type: "number", label: "Oldest age", validate: oldest, admin: { width: "50%" } },
          ],
        },
        {
          name: "audiences",
          type: "select",
          hasMany: true,
          label: "Who it is made for",
          options: options(audienceIds, audiences),
          admin: { description: "Leave empty if it is for everybody." },
        },
      ],
    },
    { name: "effort", type: "select", label: "How hard the body works", options: options(effortIds, efforts) },
    {
      name: "groupSize",
      type: "select",
      label: "How many people are usually there",
      options: options(groupSizeIds, groupSizes),
    },
    { name: "talking", type: "select", label: "How much talking is expected", options: options(talkingIds, talking) },
  ],
};
