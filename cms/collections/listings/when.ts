import type { Tab } from "payload";
import { sessionsField } from "../../fields/sessions.ts";
import { paragraphsField } from "../../fields/text.ts";

export const when: Tab = {
  label: "When",
  description: "A helpline that is always there needs no times.",
  fields: [
    sessionsField,
    paragraphsField(
      "hours",
      {
        label: "Times in words",
        help: "Only where the times above cannot say it. People can search for a day only in the times above.",
        placeholder: "Most weekday mornings; ring first in August.",
      },
      150,
    ),
  ],
};
