import { cell } from "../clean/blank.ts";
import { emails, tidyPhone, tidyWebsite } from "../clean/contacts.ts";
import type { Troubles } from "./cells.ts";

const checked =
  (tidy: (text: string) => string | undefined, should: string) =>
  (column: string, value: string | undefined, troubles: Troubles): string | undefined => {
    const text = cell(value);
    if (text === undefined) return undefined;
    return tidy(text) ?? troubles.add(`In “${column}”, “${text}” ${should}`);
  };

export const phoneCell = checked(tidyPhone, "is not a British phone number.");
export const emailCell = checked(
  (text) => (emails(text).length === 1 ? emails(text)[0] : undefined),
  "is not an email address.",
);
export const websiteCell = checked(tidyWebsite, "is not a web address: it should begin with https://");
