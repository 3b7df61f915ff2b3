import { stemOf, wordsOf } from "../text/words.ts";
import type { TextField } from "../texts.ts";

/** Words are looked for by their stem, so each stands beside it: "walking walk". */
const withStems = (text: string): string =>
  wordsOf(text)
    .map((word) => {
      const stem = stemOf(word);
      return stem === word ? word : `${word} ${stem}`;
    })
    .join(" ");

/** The texts of a listing as the words that it is found by: both engines cut and fold them alike. */
export const searchedWords = (texts: Readonly<Record<TextField, string>>): Record<TextField, string> => ({
  title: withStems(texts.title),
  organisation: withStems(texts.organisation),
  locality: withStems(texts.locality),
  summary: withStems(texts.summary),
  description: withStems(texts.description),
});
