import { type Facets, rowLength } from "../match/facets.ts";
import { type Layout, layoutFor } from "../match/layout.ts";
import { letters } from "./letters.ts";
import { MeilisearchUnavailable } from "./unavailable.ts";

/** Six bits each. */
const lettersAWord = 6;
/** Noughts one after the other, two of them and more: a row is mostly noughts. None needs escaping in JSON. */
const runs = "!#$%&'()*+./:;<=>?@[]^`{}~";
const shortestRun = 2;
const longestRun = shortestRun + runs.length - 1;

const unknown = 255;
/** By character: the number of a letter, or 64 and as many noughts as it stands for. */
const meanings = new Uint8Array(128).fill(unknown);
for (const [number, letter] of [...letters].entries()) meanings[letter.charCodeAt(0)] = number;
for (const [i, run] of [...runs].entries()) meanings[run.charCodeAt(0)] = 64 + shortestRun + i;

const noughts = new RegExp(`A{${shortestRun},${longestRun}}`, "g");

/** A row of facets as short text, so that it can be kept in a document. */
export const packRow = (row: Uint32Array): string => {
  let text = "";
  for (const word of row) for (let bit = 0; bit < 32; bit += 6) text += letters[(word >>> bit) & 63];
  return text.replace(noughts, ({ length }) => runs[length - shortestRun] ?? "");
};

const unpackRow = (text: string, length: number): Uint32Array => {
  const row = new Uint32Array(length);
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    const meaning = meanings[text.charCodeAt(i)] ?? unknown;
    if (meaning === unknown) throw new MeilisearchUnavailable("version");
    if (meaning < 64) {
      const word = Math.floor(at / lettersAWord);
      row[word] = (row[word] ?? 0) | (meaning << (6 * (at % lettersAWord)));
    }
    at += meaning < 64 ? 1 : meaning - 64;
  }
  if (at !== length * lettersAWord) throw new MeilisearchUnavailable("version");
  return row;
};

const layouts = new Map<string, Layout>();
/** A crowd of odd tags must not fill the memory. */
const mostLayouts = 200;

/** How the row of a listing is laid out that speaks these languages. */
export const rowLayout = (languages: readonly string[]): Layout => {
  const key = languages.join(" ");
  const known = layouts.get(key);
  if (known) return known;
  if (layouts.size >= mostLayouts) layouts.clear();
  const layout = layoutFor(languages);
  layouts.set(key, layout);
  return layout;
};

/** What is kept of a listing's facets. */
export interface PackedRow {
  readonly row?: string | undefined;
  readonly languages?: readonly string[] | undefined;
}

/** The facets of one listing. */
export const facetsOfHit = ({ row = "", languages = [] }: PackedRow): Facets => {
  const layout = rowLayout(languages);
  return { layout, rows: unpackRow(row, rowLength(layout)) };
};
