import { milesBetween } from "../../distance.ts";
import type { Position } from "../../record.ts";
import { foldName } from "../foldName.ts";
import { type NamedPosition, sameWithinMiles } from "./geonames.ts";

/** Part of a town: as far as one walks to the shops. */
const partOfTownMiles = 0.6;

/** The places, and those of a directory's own list that are not among them yet. */
export function addPlaces(
  places: readonly NamedPosition[],
  more: readonly { readonly name: string; readonly position: Position }[],
): NamedPosition[] {
  const isThere = (name: string, position: Position): boolean =>
    places.some(
      (place) =>
        foldName(place.names[0]) === foldName(name) && milesBetween(place.position, position) < sameWithinMiles,
    );
  return [
    ...places,
    ...more
      .filter(({ name, position }) => !isThere(name, position))
      .map(({ name, position }): NamedPosition => ({ names: [name], position, reachMiles: partOfTownMiles })),
  ];
}
