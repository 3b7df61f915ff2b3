import type { TextFieldSingleValidation } from "payload";
import { z } from "zod";
import { atMostCharacters } from "../fields/validate.ts";

const line = z.string().nullish().catch(undefined);
const contactSchema = z.object({ phone: line, website: line, note: line });
const fits = atMostCharacters("Name", 80);

/** What is filled in beside an empty name would not be shown, and nobody would know why. */
export const linkWorkerName: TextFieldSingleValidation = (value, options) => {
  const isFilledIn = Object.values(contactSchema.parse(options.siblingData)).some((text) => text?.trim());
  if (isFilledIn && !value?.trim() && options.req.locale !== "cy")
    return "Say what it is called. Without a name the rest is not shown.";
  return fits(value, options);
};
