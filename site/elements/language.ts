import type { LanguageTag } from "../../search/vocabulary/term.ts";

/** The language of the page. */
export const pageLanguage = (): LanguageTag => (document.documentElement.lang === "cy" ? "cy" : "en");
