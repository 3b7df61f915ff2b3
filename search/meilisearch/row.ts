import { type Facets, rowLength } from "../match/facets.ts";
import { type Layout, layoutFor } from "../match/layout.ts";
import { MeilisearchUnavailable } from "./unavailable.ts";

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const numbers = new Uint8Array(128).fill(255);
for (const [number, letter] of [...letters].entries()) numbers[letter.charCodeAt(0)] = number;
/** Six bits each. */
const lettersAWord = 6;

/** A row of facets as text, so that it can be kept in a document. */
export const packRow = (row: Uint32Array): string => {
  let text = "";
  for (const word of row) for (let bit = 0; bit < 32; bit += 6) text += letters[(word >>> bit) & 63];
  return text;
};

const unpackRow = (text: string, length: number): Uint32Array => {
  if (text.length !== length * lettersAWord) throw new MeilisearchUnavailable("version");
  const row = new Uint32Array(length);
  for (let i = 0, at = 0; i < length; i++) {
    let word = 0;
    for (let bit = 0; bit < 32; bit += 6) {
      const number = numbers[text.charCodeAt(at++)] ?? 255;
      if (number > 63) throw new MeilisearchUnavailable("version");
      word |= number << bit;
    }
    row[i] = word;
  }
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
