import type { LanguageTag } from "../../search/vocabulary/term.ts";

const formats: Readonly<Record<LanguageTag, Intl.DateTimeFormat>> = {
  en: new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }),
  cy: new Intl.DateTimeFormat("cy-GB", { dateStyle: "long", timeZone: "UTC" }),
};

/** `2026-11-24` → "24 November 2026". */
export const dayWords = (isoDate: string, language: LanguageTag): string => formats[language].format(new Date(isoDate));
