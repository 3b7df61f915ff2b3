import type { Listing } from "../listing.ts";
import { degreesOf, positionOf, servedBy, stepsOf } from "../whereabouts.ts";

const noPosition = -2_147_483_648;

/** Where listings are met, as whole steps: nothing for those that nobody goes to. */
export const positionColumns = (listings: readonly Listing[]): { latitudes: Int32Array; longitudes: Int32Array } => {
  const positions = listings.map(positionOf);
  return {
    latitudes: Int32Array.from(positions, (position) => (position ? stepsOf(position.lat) : noPosition)),
    longitudes: Int32Array.from(positions, (position) => (position ? stepsOf(position.lng) : noPosition)),
  };
};

/** Degrees again; NaN where there is no position. */
export const degreesIn = (column: Int32Array): Float64Array =>
  Float64Array.from(column, (value) => (value === noPosition ? Number.NaN : degreesOf(value)));

/** Rows of 32-bit words, turned so that each bit of all rows stands together: alike things side by side pack better. */
export const toBitColumns = (rows: Uint32Array, length: number): Uint8Array => {
  const count = rows.length / length;
  const bytes = Math.ceil(count / 8);
  const columns = new Uint8Array(length * 32 * bytes);
  for (let row = 0; row < count; row++) {
    for (let i = 0; i < length; i++) {
      for (let word = rows[row * length + i] ?? 0, bit = 0; word !== 0; word >>>= 1, bit++) {
        const at = (i * 32 + bit) * bytes + (row >> 3);
        if (word & 1) columns[at] = (columns[at] ?? 0) | (1 << (row & 7));
      }
    }
  }
  return columns;
};

export const fromBitColumns = (columns: Uint8Array, length: number, count: number): Uint32Array => {
  const bytes = Math.ceil(count / 8);
  const rows = new Uint32Array(count * length);
  for (let column = 0; column < length * 32; column++) {
    const [i, mask] = [column >> 5, (1 << (column & 31)) >>> 0];
    for (let byte = 0; byte < bytes; byte++) {
      for (let bits = columns[column * bytes + byte] ?? 0, row = byte * 8; bits !== 0; bits >>>= 1, row++) {
        const at = row * length + i;
        if (bits & 1) rows[at] = ((rows[at] ?? 0) | mask) >>> 0;
      }
    }
  }
  return rows;
};

/** Number 0 stands for everywhere. */
export const everywhere = 0;

/** The areas that each listing serves at a distance, as numbers in a list of codes, one after another. */
export const servesColumns = (
  listings: readonly Listing[],
): { areas: string[]; serves: Uint16Array; servesEnds: Uint32Array } => {
  const areas = [...new Set(listings.flatMap(({ serves }) => serves.areas.map(({ code }) => code)))].sort();
  const numberOf = new Map(areas.map((code, i) => [code, i + 1]));
  const served = listings.map((listing) => {
    const codes = servedBy(listing);
    return codes === "everywhere" ? [everywhere] : codes.map((code) => numberOf.get(code) ?? 0);
  });
  let end = 0;
  return {
    areas,
    serves: Uint16Array.from(served.flat()),
    servesEnds: Uint32Array.from(served, (numbers) => {
      end += numbers.length;
      return end;
    }),
  };
};
