import { everywhereNumber } from "../answering/loadedListings.ts";
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

/** The areas that each listing serves at a distance, as numbers in a list of codes, one after another. */
export const servesColumns = (
  listings: readonly Listing[],
): { areas: string[]; serves: Uint16Array; servesEnds: Uint32Array } => {
  const areas = [...new Set(listings.flatMap(({ serves }) => serves.areas.map(({ code }) => code)))].sort();
  const numberOf = new Map(areas.map((code, i) => [code, i + 1]));
  const served = listings.map((listing) => {
    const codes = servedBy(listing);
    return codes === "everywhere" ? [everywhereNumber] : codes.map((code) => numberOf.get(code) ?? 0);
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
