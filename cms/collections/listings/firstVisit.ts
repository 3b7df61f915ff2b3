import type { Tab } from "payload";
import { paragraphsField } from "../../fields/text.ts";

export const firstVisit: Tab = {
  label: "First visit",
  description:
    "For many people walking in the first time is the hardest part. A few words here do more than anything else.",
  fields: [
    {
      name: "firstVisit",
      type: "group",
      label: false,
      admin: { hideGutter: true },
      fields: [
        paragraphsField("what", {
          label: "What happens the first time",
          help: "People often ask if someone will meet them. Will you?",
          placeholder:
            "Pat meets you at the gate at 10:25, in a yellow hat. Watch as long as you like; nobody is asked to speak.",
        }),
        paragraphsField("questions", {
          label: "What you will ask when they ring",
          placeholder: "Your first name, and whether the stairs are a worry.",
        }),
      ],
    },
  ],
};
