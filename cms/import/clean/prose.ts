import he from "he";
import { mendEncoding } from "./mendEncoding.ts";

const tags = /<\/?[a-z][^<>]*>/gi;

/** Words that begin a sentence in registers whose line breaks were lost: "charitiesTo make grants". */
const begins =
  "Activities|And|Cultural|Educational|For|Fundraising|It|Mak(?:es?|ing)|Member|Organis\\w+|Our|Part|Proceeds|Promot(?:es?|ing)|Provi(?:des?|ding|sion)|Relie\\w+|Support(?:s|ing)?|The|This|To|We";
const lostLineBreak = new RegExp(`([a-z]{3})((?:${begins})\\b)`, "g");

/** "services,both" and "visit.Donations" get their space back; numbers, web addresses and abbreviations keep their form. */
function partSentences(text: string): string {
  return text
    .replace(/([a-z)])([.!?;:])(?=[A-Z][a-z])/g, "$1$2 ")
    .replace(/([a-z)]),(?=[A-Za-z])/g, "$1, ")
    .replace(lostLineBreak, "$1. $2")
    .replace(/ +([,.;:!?])(?=\s|$)/g, "$1")
    .replace(/\n\s*\.\s*$/, "");
}

/** Capitals in every sentence of Britain. */
const properNouns = new Set(
  "bible britain british caribbean catholic christ christian christianity christmas easter england english european god hindu irish islamic jesus jewish lord monday tuesday wednesday thursday friday saturday sunday muslim polish ramadan scottish sikh wales welsh cheshire lancashire manchester stockport salford trafford bolton bury oldham rochdale tameside wigan".split(
    " ",
  ),
);
const keptWhole = /\b(?:bme|bsl|esol|gp|lgbt|nhs|pta|rspca|uk|ymca)\b/g;

/** Prose typed in capitals becomes sentences. Names are known by `names`, words that the same row uses as names. */
function quieten(text: string, names: string): string {
  const letters = text.replace(/[^A-Za-z]/g, "");
  const capitals = letters.replace(/[^A-Z]/g, "").length;
  if (!/\s/.test(text.trim()) || capitals / letters.length < 0.7) return text;
  const named = new Set(
    names
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter((word) => word.length > 3 && !common.test(word)),
  );
  return text
    .toLowerCase()
    .replace(keptWhole, (acronym) => acronym.toUpperCase())
    .replace(/[a-z]+/g, (word) => (named.has(word) || properNouns.has(word) ? capital(word) : word))
    .replace(/(^|[.!?]\s+)([a-z])/g, (_, before: string, first: string) => before + first.toUpperCase());
}

/** Words of names that are ordinary words in prose. */
const common =
  /^(?:and|association|care|centre|charit\w+|children\w*|church|club|communit\w+|council|district|education\w*|family|for|foundation|friends|from|fund|group|hall|home|house|lane|limited|local|people\w*|playgroup|poor|primary|road|school|scouts?|sick|social|society|sports?|street|support|teachers?|the|training|trust|with|women\w*|young|youth)$/;

const capital = (word: string): string => word.replace(/^./, (first) => first.toUpperCase());

/** Imported prose as plain text: entities and tags gone, encoding mended, sentences parted, capitals quietened. */
export function tidyProse(text: string, names = ""): string {
  return quieten(partSentences(mendEncoding(he.decode(text.replace(tags, " ")))), names)
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
