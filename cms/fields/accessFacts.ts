import type { CollapsibleField, GroupField } from "payload";
import { accessFacts } from "../../search/vocabulary/accessFacts/terms.ts";
import { accessFactIds } from "../../search/vocabulary/accessFacts.ts";
import { accessGroupIds, accessGroups } from "../../search/vocabulary/accessGroups.ts";
import { answerFields } from "./answers.ts";

/** Every access fact with its three answers, under `access`; folded by group, so that nobody stands before a wall of questions. */
export const accessFactsField = (description: string): GroupField => ({
  name: "access",
  type: "group",
  label: false,
  admin: { description, hideGutter: true },
  fields: accessGroupIds.map(
    (group, index): CollapsibleField => ({
      type: "collapsible",
      label: { ...accessGroups[group] },
      admin: { initCollapsed: index > 0 },
      fields: answerFields(
        accessFactIds.filter((id) => accessFacts[id].group === group),
        accessFacts,
      ),
    }),
  ),
});
