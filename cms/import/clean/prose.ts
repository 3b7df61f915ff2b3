import he from "he";
import { mendEncoding } from "./mendEncoding.ts";

const tags = /<\/?[a-z][^<>]*>/gi;

/** "services,both" and "visit.Donations" get their space back; numbers, web addresses and abbreviations keep their form. */
function partSentences(text: string): string {
  return text
    .replace(/([a-z)])([.!?;:])(?=[A-Z][a-z])/g, "$1$2 ")
    .replace(/([a-z)]),(?=[A-Za-z])/g, "$1, ")
    .replace(/ +([,.;:!?])(?=\s|$)/g, "$1");
}

/** Prose typed in capitals becomes sentences; acronyms are lost rather than guessed. */
function quieten(text: string): string {
  const letters = text.replace(/[^A-Za-z]/g, "");
  const capitals = letters.replace(/[^A-Z]/g, "").length;
  if (letters.length < 20 || capitals / letters.length < 0.7) return text;
  return text
    .toLowerCase()
    .replace(/(^|[.!?]\s+)([a-z])/g, (_, before: string, first: string) => before + first.toUpperCase());
}

/** Imported prose as plain text: entities and tags gone, encoding mended, sentences parted, capitals quietened. */
export function tidyProse(text: string): string {
  return quieten(partSentences(mendEncoding(he.decode(text.replace(tags, " ")))))
    .replace(/[ \u00a0]{2,}/g, " ")
    .trim();
}

/** The first sentence, or as many whole words as fit; for a summary. Lengths in characters. */
export function firstSentence(text: string, longest = 160): string {
  const flat = text.replace(/\s+/g, " ").trim();
  const sentence = /^.*?[.!?](?=\s|$)/.exec(flat)?.[0] ?? flat;
  if (sentence.length <= longest) return sentence;
  return `${sentence
    .slice(0, longest - 1)
    .replace(/\s+\S*$/, "")
    .replace(/[,;:–-]$/, "")}…`;
}
