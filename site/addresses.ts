import { type LanguageTag, languageTags } from "../search/vocabulary/term.ts";

/** A path of the site in a language: English at the root, Welsh under `/cy`. */
export const inLanguage = (path: string, language: LanguageTag): string =>
  language === "en" ? path : `/${language}${path}`;

/** The `getStaticPaths` of a page under `[...language]`: one page in each language. */
export const everyLanguage = () =>
  languageTags.map((language) => ({ params: { language: languageParam(language) }, props: { language } }));

/** The `[...language]` part of an address: nothing for English. */
export const languageParam = (language: LanguageTag): LanguageTag | undefined =>
  language === "en" ? undefined : language;

/** The words of an address: "Stretford & Old Trafford" → `stretford-old-trafford`. */
export const toSlug = (words: string): string =>
  words
    .normalize("NFKD")
    .replace(/[\u0300-\u036f'’]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
