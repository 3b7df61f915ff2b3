import { type Facets, rowLength } from "../match/facets.ts";
import type { Layout, Place } from "../match/layout.ts";
import { type Bits, noBits, wordsFor } from "./bits.ts";

/** Facets turned: all listings' answers to one option stand together, so that 32 of them are looked at in one step. */
export interface FacetColumns {
  readonly layout: Layout;
  /** How many listings. */
  readonly count: number;
  /** One column of bits after another, one for each bit of a row. */
  readonly bits: Bits;
}

export const columnsOf = ({ layout, rows }: Facets): FacetColumns => {
  const length = rowLength(layout);
  const count = rows.length / length;
  const words = wordsFor(count);
  const bits = new Uint32Array(length * 32 * words);
  for (let listing = 0; listing < count; listing++) {
    const mask = 1 << (listing & 31);
    for (let i = 0; i < length; i++) {
      for (let left = rows[listing * length + i] ?? 0; left !== 0; left &= left - 1) {
        const at = (i * 32 + 31 - Math.clz32(left & -left)) * words + (listing >>> 5);
        bits[at] = (bits[at] ?? 0) | mask;
      }
    }
  }
  return { layout, count, bits };
};

/** The facets of a few listings as rows again, in the order of `listings`. */
export const facetsAt = ({ layout, count, bits }: FacetColumns, listings: readonly number[]): Facets => {
  const length = rowLength(layout);
  const rows = new Uint32Array(listings.length * length);
  // Column by column: what lies together is read together.
  for (let column = 0, start = 0; column < length * 32; column++, start += wordsFor(count)) {
    for (let i = 0, at = column >>> 5; i < listings.length; i++, at += length) {
      const listing = listings[i] ?? 0;
      const bit = ((bits[start + (listing >>> 5)] ?? 0) >>> (listing & 31)) & 1;
      rows[at] = (rows[at] ?? 0) | (bit << (column & 31));
    }
  }
  return { layout, rows };
};

/** The number of the column of one option: where it is answered with "yes". "Not known" stands `layout.words` × 32 on. */
export const columnAt = ({ word, mask }: Place): number => word * 32 + 31 - Math.clz32(mask);

/** The columns of all options that masks take in. */
export const columnsIn = (masks: readonly Place[]): number[] =>
  masks.flatMap(({ word, mask }) =>
    Array.from({ length: 32 }, (_, bit) => bit).flatMap((bit) => ((mask >>> bit) & 1 ? [word * 32 + bit] : [])),
  );

/** Where any of some columns has a bit. */
export const anyOf = ({ count, bits }: FacetColumns, columns: readonly number[]): Bits => {
  const any = noBits(count);
  for (const column of columns) {
    for (let word = 0, at = column * any.length; word < any.length; word++, at++) {
      any[word] = (any[word] ?? 0) | (bits[at] ?? 0);
    }
  }
  return any;
};

/** Where one of the options is had, and where there is none of them for sure. */
export const answersToAny = (columns: FacetColumns, masks: readonly Place[]): { yes: Bits; no: Bits } => {
  const options = columnsIn(masks);
  const unknownFrom = columns.layout.words * 32;
  const yes = anyOf(columns, options);
  const unknown = anyOf(
    columns,
    options.map((column) => unknownFrom + column),
  );
  return { yes, no: unknown.map((word, i) => ~(word | (yes[i] ?? 0))) };
};

/** As a file keeps them: no more bytes a column than there are listings, alike things side by side. */
export const packColumns = ({ layout, count, bits }: FacetColumns): Uint8Array => {
  const bytes = Math.ceil(count / 8);
  const columns = rowLength(layout) * 32;
  const packed = new Uint8Array(columns * bytes);
  for (let column = 0; column < columns; column++) {
    packed.set(new Uint8Array(bits.buffer, column * wordsFor(count) * 4, bytes), column * bytes);
  }
  return packed;
};

/** The columns that `packColumns` packed. */
export const unpackColumns = (packed: Uint8Array, layout: Layout, count: number): FacetColumns => {
  const bytes = Math.ceil(count / 8);
  const columns = rowLength(layout) * 32;
  const bits = new Uint32Array(columns * wordsFor(count));
  const asBytes = new Uint8Array(bits.buffer);
  for (let column = 0; column < columns; column++) {
    asBytes.set(packed.subarray(column * bytes, (column + 1) * bytes), column * wordsFor(count) * 4);
  }
  return { layout, count, bits };
};
