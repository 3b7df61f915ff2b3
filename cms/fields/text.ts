import type { Condition, TextareaField, TextField } from "payload";
import { atMostCharacters, atMostWords } from "./validate.ts";

interface Wording {
  readonly label: string;
  readonly help?: string;
  readonly placeholder?: string;
  readonly required?: boolean;
  readonly localized?: boolean;
  readonly condition?: Condition;
}

const admin = ({ help, placeholder, condition }: Wording) => ({ description: help, placeholder, condition });

/** One line of English, and of Welsh where somebody gives it. */
export const lineField = (name: string, wording: Wording, longest = 120): TextField => ({
  name,
  type: "text",
  localized: wording.localized ?? true,
  label: wording.label,
  required: wording.required,
  validate: atMostCharacters(wording.label, longest),
  admin: admin(wording),
});

/** Several lines; a blank line starts a new paragraph. */
export const paragraphsField = (name: string, wording: Wording, mostWords = 500): TextareaField => ({
  name,
  type: "textarea",
  localized: wording.localized ?? true,
  label: wording.label,
  required: wording.required,
  validate: atMostWords(wording.label, mostWords),
  admin: admin(wording),
});
