import type { Text } from "../../search/record.ts";
import type { LanguageTag } from "../../search/vocabulary/term.ts";
import { textIn } from "../messages/textIn.ts";

interface WordsProps {
  readonly text: Text;
  readonly language: LanguageTag;
}

/** A text in the page's language, or in English and marked as English for screen readers. */
export function Words({ text, language }: WordsProps) {
  const { words, lang } = textIn(text, language);
  return lang ? <span lang={lang}>{words}</span> : words;
}

/** The same with a paragraph for each blank line. */
export function Paragraphs({ text, language }: WordsProps) {
  const { words, lang } = textIn(text, language);
  return words
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
    .map((paragraph) => (
      <p key={paragraph} lang={lang}>
        {paragraph}
      </p>
    ));
}
