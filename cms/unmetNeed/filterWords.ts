import { languageNames } from "../../search/vocabulary/languages.ts";
import type { Term } from "../../search/vocabulary/term.ts";
import { vocabularies } from "../../search/vocabulary/vocabularies.ts";

type Labelled = Readonly<Record<string, Pick<Term, "label"> | undefined>>;

const known: Readonly<Record<string, Labelled | undefined>> = vocabularies;
const languages: Readonly<Record<string, Term["label"] | undefined>> = languageNames;

const wordsOf = (filter: string): string => {
  const [group = "", id = ""] = filter.split(":");
  return (group === "languages" ? languages[id]?.en : known[group]?.[id]?.label.en) ?? id;
};

/** "days:fri access:step-free" in words: "Friday, Step-free". */
export const filterWords = (filters: string): string => filters.split(" ").filter(Boolean).map(wordsOf).join(", ");
