import type { Text } from "../../search/record.ts";
import type { LanguageTag } from "../../search/vocabulary/term.ts";

/** A text in the language asked for, or in English with its language told, so that it can be marked `lang="en"`. */
export function textIn(text: Text, language: LanguageTag): { words: string; lang: "en" | undefined } {
  const translated = language === "en" ? text.en : text[language];
  return translated ? { words: translated, lang: undefined } : { words: text.en, lang: "en" };
}
