import { type Layout, layoutFor } from "../match/layout.ts";

/** A row of facets as text, so that it can be kept in a document. */
export const packRow = (row: Uint32Array): string =>
  btoa(String.fromCharCode(...new Uint8Array(row.buffer, row.byteOffset, row.byteLength)));

/** @throws DOMException when the text is not Base64, RangeError when it is no whole number of words. */
export const unpackRow = (text: string): Uint32Array =>
  new Uint32Array(Uint8Array.from(atob(text), (character) => character.charCodeAt(0)).buffer);

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
