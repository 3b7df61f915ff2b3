import type { GlobalConfig, TextFieldSingleValidation } from "payload";
import { z } from "zod";
import { curators, staff } from "../access/roles.ts";
import { lineField } from "../fields/text.ts";
import { phoneNumber, webLink } from "../fields/validate.ts";
import { publishDirectory } from "../hooks/publishChanges.ts";
import { linkWorkerName } from "./linkWorkerName.ts";
import { needsOfLine } from "./needsOfLine.ts";

const phoneOrText: TextFieldSingleValidation = (value, options) => {
  const { text } = lineSchema.parse(options.siblingData);
  return value || text ? phoneNumber(value, options) : "A crisis line has a phone number, or a number to text.";
};

const lineSchema = z.object({ text: z.string().nullish() });

/** People near here who help: shown to whoever writes of a crisis, and where a search finds nothing. */
export const support: GlobalConfig = {
  slug: "support",
  label: "Local help",
  admin: {
    group: "People and places",
    description:
      "The national helplines are always shown. What you add here comes after them, with the next publishing.",
  },
  access: { read: staff, update: curators },
  hooks: { afterChange: [publishDirectory] },
  fields: [
    {
      name: "crisisLines",
      type: "array",
      label: "Local crisis lines",
      labels: { singular: "Crisis line", plural: "Crisis lines" },
      maxRows: 20,
      fields: [
        lineField("name", { label: "Name", required: true, placeholder: "Trafford Crisis Café" }, 80),
        {
          name: "needs",
          type: "select",
          hasMany: true,
          required: true,
          label: "Shown to somebody who writes of",
          options: needsOfLine,
        },
        {
          type: "row",
          fields: [
            { name: "phone", type: "text", label: "Phone", validate: phoneOrText, admin: { width: "50%" } },
            { name: "text", type: "text", label: "Number to text", validate: phoneNumber, admin: { width: "50%" } },
          ],
        },
        lineField("hours", { label: "Hours", placeholder: "Every evening, 6pm to midnight" }, 80),
        lineField("note", { label: "What else to know", placeholder: "You can walk in without ringing" }, 160),
      ],
    },
    {
      name: "linkWorker",
      type: "group",
      label: "Where to find a link worker",
      admin: {
        description: "Shown where a search finds nothing. Each council area has a contact of its own beside it.",
      },
      fields: [
        {
          name: "name",
          type: "text",
          localized: true,
          label: "Name",
          validate: linkWorkerName,
          admin: { placeholder: "Trafford link workers" },
        },
        {
          type: "row",
          fields: [
            { name: "phone", type: "text", label: "Phone", validate: phoneNumber, admin: { width: "50%" } },
            { name: "website", type: "text", label: "Website", validate: webLink, admin: { width: "50%" } },
          ],
        },
        lineField("note", { label: "What they do, in one sentence" }, 160),
      ],
    },
  ],
};
