/** A row of facets as text, so that it can be kept in a document. */
export const packRow = (row: Uint32Array): string =>
  btoa(String.fromCharCode(...new Uint8Array(row.buffer, row.byteOffset, row.byteLength)));

/** @throws DOMException when the text is not Base64, RangeError when it is no whole number of words. */
export const unpackRow = (text: string): Uint32Array =>
  new Uint32Array(Uint8Array.from(atob(text), (character) => character.charCodeAt(0)).buffer);
