import { milesBetween, roundPosition } from "../distance.ts";
import type { Bounds, Near, SearchQuery } from "../query.ts";
import type { PlaceMatch } from "../ranking/order.ts";
import type { LoadedListings } from "./loadedListings.ts";
import { everywhereNumber } from "./loadedListings.ts";

const notYet = -1;

/** Worked out for those that are asked about: most words and filters leave few. */
const milesFrom = ({ latitudes, longitudes, count }: LoadedListings, near: Near): PlaceMatch["milesTo"] => {
  const from = roundPosition(near.position);
  const known = new Float64Array(count).fill(notYet);
  return (i) => {
    const before = known[i] ?? Number.NaN;
    if (before !== notYet) return before;
    const miles = milesBetween(from, { lat: latitudes[i] ?? Number.NaN, lng: longitudes[i] ?? Number.NaN });
    known[i] = miles;
    return miles;
  };
};

const servingPlace = ({ areas, serves, servesEnds }: LoadedListings, { area }: Near): PlaceMatch["isServedBy"] => {
  const number = area === undefined ? everywhereNumber : areas.indexOf(area) + 1;
  return (i) => {
    for (let at = servesEnds[i - 1] ?? 0; at < (servesEnds[i] ?? 0); at++) {
      if (serves[at] === everywhereNumber || (number !== everywhereNumber && serves[at] === number)) return true;
    }
    return false;
  };
};

/** The last place asked about is remembered: people change everything else more often. */
export const createPlaceMatcher = (index: LoadedListings): ((near: Near) => PlaceMatch) => {
  let last: { key: string; match: PlaceMatch } | undefined;
  return (near) => {
    const { lat, lng } = roundPosition(near.position);
    const key = `${lat},${lng},${near.area ?? ""}`;
    if (last?.key !== key) {
      last = { key, match: { milesTo: milesFrom(index, near), isServedBy: servingPlace(index, near) } };
    }
    return last.match;
  };
};

const isInside = ({ latitudes, longitudes }: LoadedListings, i: number, bounds: Bounds): boolean => {
  const lat = latitudes[i] ?? Number.NaN;
  const lng = longitudes[i] ?? Number.NaN;
  return bounds.south <= lat && lat <= bounds.north && bounds.west <= lng && lng <= bounds.east;
};

/**
 * Which listings are where they were asked for: on the part of the map that is looked at, and within the distance or
 * serving the place from wherever they are.
 */
export const placeFilter = (
  index: LoadedListings,
  { bounds, withinMiles }: Pick<SearchQuery, "bounds" | "withinMiles">,
  place: PlaceMatch | undefined,
): ((i: number) => boolean) | undefined => {
  if (!bounds && !(place && withinMiles !== undefined)) return undefined;
  return (i) => {
    if (bounds && !isInside(index, i, bounds)) return false;
    if (!place || withinMiles === undefined) return true;
    return place.isServedBy(i) || place.milesTo(i) <= withinMiles;
  };
};
