import type { Listing } from "../listing.ts";

/** Positions are kept to 4 decimals, about 11 metres; those of private venues are rough before they get here. */
const steps = 10_000;
const noPosition = -2_147_483_648;

/** Where listings are met, as whole steps: nothing for those that nobody goes to. */
export const positionColumns = (listings: readonly Listing[]): { latitudes: Int32Array; longitudes: Int32Array } => {
  const positions = listings.map(({ attending, venue }) => (attending.includes("venue") ? venue?.position : undefined));
  return {
    latitudes: Int32Array.from(positions, (position) => (position ? Math.round(position.lat * steps) : noPosition)),
    longitudes: Int32Array.from(positions, (position) => (position ? Math.round(position.lng * steps) : noPosition)),
  };
};

/** Degrees again; NaN where there is no position. */
export const degreesOf = (column: Int32Array): Float64Array =>
  Float64Array.from(column, (value) => (value === noPosition ? Number.NaN : value / steps));

/** Rows turned into columns: alike things side by side pack better. */
export const toColumns = (rows: Uint32Array, length: number): Uint32Array => {
  const count = rows.length / length;
  const columns = new Uint32Array(rows.length);
  for (let row = 0; row < count; row++) {
    for (let i = 0; i < length; i++) columns[i * count + row] = rows[row * length + i] ?? 0;
  }
  return columns;
};

export const toRows = (columns: Uint32Array, length: number): Uint32Array => {
  const count = columns.length / length;
  return toColumns(columns, count);
};

/** Number 0 stands for everywhere. */
export const everywhere = 0;

/** The areas that each listing serves at a distance, as numbers in a list of codes, one after another. */
export const servesColumns = (
  listings: readonly Listing[],
): { areas: string[]; serves: Uint16Array; servesEnds: Uint32Array } => {
  const areas = [...new Set(listings.flatMap(({ serves }) => serves.areas.map(({ code }) => code)))].sort();
  const numberOf = new Map(areas.map((code, i) => [code, i + 1]));
  const served = listings.map(({ attending, serves }) => {
    if (attending.every((way) => way === "venue")) return [];
    return serves.everywhere ? [everywhere] : serves.areas.map(({ code }) => numberOf.get(code) ?? 0);
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
