import type { GroupField } from "payload";
import { nobody } from "../access/roles.ts";

const reviewStates = ["writing", "submitted", "sent-back", "approved", "taken-down"] as const;
export type ReviewState = (typeof reviewStates)[number];

const labels: Readonly<Record<ReviewState, string>> = {
  writing: "Being written",
  submitted: "Sent for checking",
  "sent-back": "Sent back with a question",
  approved: "Approved",
  "taken-down": "Taken down",
};

/** Where a document stands on its way to the public. Only the review endpoints write it. */
export const reviewField: GroupField = {
  name: "review",
  type: "group",
  label: false,
  access: { create: nobody, update: nobody },
  admin: { position: "sidebar", hideGutter: true },
  fields: [
    {
      name: "state",
      type: "select",
      label: "Where it stands",
      options: reviewStates.map((value) => ({ value, label: labels[value] })),
      defaultValue: "writing",
      index: true,
      admin: { readOnly: true },
    },
    {
      name: "reason",
      type: "textarea",
      label: "What the curator asks",
      admin: { readOnly: true, condition: (_, review) => Boolean(review?.reason) },
    },
    { name: "submittedAt", type: "date", admin: { hidden: true } },
    { name: "submittedBy", type: "relationship", relationTo: "users", admin: { hidden: true } },
    { name: "decidedAt", type: "date", admin: { hidden: true } },
    { name: "decidedBy", type: "relationship", relationTo: "users", admin: { hidden: true } },
  ],
};
