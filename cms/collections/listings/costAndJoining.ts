import type { Tab } from "payload";
import { costIds, costPerIds, costPers, costs } from "../../../search/vocabulary/costs.ts";
import {
  joining,
  joiningIds,
  referralIds,
  referrals,
  takingNew,
  takingNewIds,
} from "../../../search/vocabulary/joining.ts";
import { options } from "../../fields/options.ts";
import { lineField } from "../../fields/text.ts";
import { emailAddress, phoneNumber, webLink } from "../../fields/validate.ts";

const day = { pickerAppearance: "dayOnly", displayFormat: "d MMMM yyyy" } as const;

export const costAndJoining: Tab = {
  label: "Cost and joining",
  fields: [
    {
      name: "cost",
      type: "group",
      label: "What it costs",
      fields: [
        {
          name: "option",
          type: "radio",
          label: "Cost",
          options: options(costIds, costs),
          defaultValue: "unknown",
          admin: { layout: "horizontal" },
        },
        {
          type: "row",
          fields: [
            {
              name: "pounds",
              type: "number",
              min: 0,
              max: 10_000,
              label: "Pounds",
              admin: { condition: (_, cost) => cost?.option === "paid", step: 0.5, width: "50%" },
            },
            {
              name: "per",
              type: "select",
              label: "For each",
              options: options(costPerIds, costPers),
              admin: { condition: (_, cost) => cost?.option === "paid", width: "50%" },
            },
          ],
        },
        lineField(
          "note",
          { label: "Anything to add about cost", placeholder: "Carers come free; the first time is on us." },
          300,
        ),
      ],
    },
    {
      name: "joining",
      type: "group",
      label: "How to join",
      fields: [
        {
          name: "how",
          type: "select",
          hasMany: true,
          label: "What somebody does first",
          options: options(joiningIds, joining),
        },
        {
          name: "referral",
          type: "select",
          hasMany: true,
          label: "Who may refer",
          options: options(referralIds, referrals),
          admin: { description: "Leave empty if nobody needs to be referred." },
        },
        lineField(
          "note",
          {
            label: "Anything to add about joining",
            placeholder: "Ring Jo the day before, so that there is a chair for you.",
          },
          400,
        ),
      ],
    },
    {
      name: "takingNew",
      type: "group",
      label: "Room for new people",
      fields: [
        {
          name: "answer",
          type: "radio",
          label: "Can new people come now?",
          options: options(takingNewIds, takingNew),
          defaultValue: "unknown",
          admin: { layout: "horizontal" },
        },
        {
          name: "asOf",
          type: "date",
          label: "As of",
          admin: { date: day, condition: (_, taking) => Boolean(taking?.answer) && taking?.answer !== "unknown" },
        },
      ],
    },
    {
      name: "contact",
      type: "group",
      label: "Who to ask, shown to everybody",
      fields: [
        {
          name: "name",
          type: "text",
          label: "Name",
          admin: { placeholder: "Jo", description: "A first name is enough. Knowing whom to ask for helps." },
        },
        {
          type: "row",
          fields: [
            {
              name: "phone",
              type: "text",
              label: "Phone",
              validate: phoneNumber,
              admin: { width: "50%", placeholder: "0161 496 0000" },
            },
            { name: "email", type: "text", label: "Email", validate: emailAddress, admin: { width: "50%" } },
          ],
        },
        { name: "website", type: "text", label: "Website", validate: webLink, admin: { placeholder: "https://" } },
      ],
    },
  ],
};
