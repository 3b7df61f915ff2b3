import { milesBetween, roundPosition } from "../distance.ts";
import type { Bounds, Near, SearchQuery } from "../query.ts";
import { everywhere } from "./columns.ts";
import type { LoadedIndex } from "./read.ts";

/** How the listings lie to the place that was asked about. */
export interface PlaceMatch {
  /** In miles, from the rounded place; NaN where it is not known or nobody goes there. */
  readonly miles: Float64Array;
  /** 1 for those that serve the place at a distance, by phone, online or at home. */
  readonly serving: Uint8Array;
}

const milesFrom = ({ latitudes, longitudes, count }: LoadedIndex, near: Near): Float64Array => {
  const from = roundPosition(near.position);
  return Float64Array.from({ length: count }, (_, i) =>
    milesBetween(from, { lat: latitudes[i] ?? Number.NaN, lng: longitudes[i] ?? Number.NaN }),
  );
};

const servingPlace = ({ areas, serves, servesEnds, count }: LoadedIndex, { area }: Near): Uint8Array => {
  const number = area === undefined ? everywhere : areas.indexOf(area) + 1;
  const serving = new Uint8Array(count);
  for (let i = 0, at = 0; i < count; i++) {
    for (const end = servesEnds[i] ?? at; at < end; at++) {
      if (serves[at] === everywhere || (number !== everywhere && serves[at] === number)) serving[i] = 1;
    }
  }
  return serving;
};

/** The last place asked about is remembered: people change everything else more often. */
export const createPlaceMatcher = (index: LoadedIndex): ((near: Near) => PlaceMatch) => {
  let last: { key: string; match: PlaceMatch } | undefined;
  return (near) => {
    const { lat, lng } = roundPosition(near.position);
    const key = `${lat},${lng},${near.area ?? ""}`;
    if (last?.key !== key) last = { key, match: { miles: milesFrom(index, near), serving: servingPlace(index, near) } };
    return last.match;
  };
};

const isInside = ({ latitudes, longitudes }: LoadedIndex, i: number, bounds: Bounds): boolean => {
  const lat = latitudes[i] ?? Number.NaN;
  const lng = longitudes[i] ?? Number.NaN;
  return bounds.south <= lat && lat <= bounds.north && bounds.west <= lng && lng <= bounds.east;
};

/**
 * Which listings are where they were asked for: on the part of the map that is looked at, and within the distance or
 * serving the place from wherever they are.
 */
export const placeFilter = (
  index: LoadedIndex,
  { bounds, withinMiles }: Pick<SearchQuery, "bounds" | "withinMiles">,
  place: PlaceMatch | undefined,
): ((i: number) => boolean) | undefined => {
  if (!bounds && !(place && withinMiles !== undefined)) return undefined;
  return (i) => {
    if (bounds && !isInside(index, i, bounds)) return false;
    if (!place || withinMiles === undefined) return true;
    return (place.miles[i] ?? Number.NaN) <= withinMiles || place.serving[i] === 1;
  };
};
