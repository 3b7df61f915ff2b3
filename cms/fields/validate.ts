import type { TextareaFieldValidation, TextFieldSingleValidation } from "payload";
import { z } from "zod";
import { webAddress } from "../../search/record.ts";
import { clockTime } from "../../search/sessions/session.ts";

const missing = (label: string): string => `“${label}” is not filled in yet.`;

/** Welsh may always be left out: every text has English. */
const neededHere = (required: boolean | undefined, locale: string | undefined): boolean =>
  Boolean(required) && locale !== "cy";

export const atMostCharacters =
  (label: string, longest: number): TextFieldSingleValidation =>
  (value, { required, req }) => {
    if (!value?.trim()) return neededHere(required, req.locale) ? missing(label) : true;
    return value.length <= longest || `“${label}” has ${value.length} characters; ${longest} is the most that fits.`;
  };

export const atMostWords =
  (label: string, most: number): TextareaFieldValidation =>
  (value, { required, req }) => {
    const words = value?.trim().split(/\s+/).filter(Boolean).length ?? 0;
    if (words === 0) return neededHere(required, req.locale) ? missing(label) : true;
    return (
      words <= most ||
      `“${label}” has ${words.toLocaleString("en-GB")} words; ${most.toLocaleString("en-GB")} is the most that fits.`
    );
  };

export const webLink: TextFieldSingleValidation = (value) =>
  !value ||
  webAddress.safeParse(value).success ||
  "A web address begins with https:// – for example https://example.org.";

export const emailAddress: TextFieldSingleValidation = (value) =>
  !value ||
  z.email().safeParse(value).success ||
  "That does not look like an email address – for example name@example.org.";

export const phoneNumber: TextFieldSingleValidation = (value) => {
  if (!value) return true;
  const digits = value.replace(/\D/g, "");
  const spelled = /^[\d\s()+./-]+(?:(?:ext\.?|x)\s*\d{1,6})?$/i.test(value);
  if (spelled && digits.length >= 3 && digits.length <= 20) return true;
  return "A phone number has digits and spaces only – for example 0161 496 0000.";
};

export const clock: TextFieldSingleValidation = (value) =>
  !value || clockTime.safeParse(value).success || "A time on the 24-hour clock – for example 10:30, or 14:00 for 2pm.";
