import type { Tab } from "payload";
import { accessFactsField } from "../../fields/accessFacts.ts";
import { paragraphsField } from "../../fields/text.ts";

export const gettingIn: Tab = {
  label: "Getting in",
  description: "“Not known” is a good answer: it becomes a question people ask when they ring.",
  fields: [
    accessFactsField(
      "What is true of this group. What is true of the building is kept with the venue; an answer here counts more.",
    ),
    paragraphsField(
      "accessNote",
      { label: "Anything to add", placeholder: "The side door has no step; ring the bell." },
      200,
    ),
  ],
};
