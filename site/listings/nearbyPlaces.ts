import { milesBetween } from "../../search/distance.ts";
import { unpackPlaces } from "../../search/places/placesFile.ts";
import type { Position } from "../../search/record.ts";
import placesFile from "../public/geo/places.json" with { type: "json" };

export interface NearbyPlace {
  readonly name: string;
  readonly position: Position;
  readonly miles: number;
}

/** Further away than this, a name no longer helps to picture where something is. */
const mostMiles = 4;
/** Rows of a tenth of a degree, about 7 miles: what is near lies in the same row or one beside it. */
const rowOf = ({ lat }: Position): number => Math.floor(lat * 10);

const rows = Map.groupBy(unpackPlaces(placesFile), (place) => rowOf(place.position));

/** The named towns and villages around a position, nearest first. */
export function nearbyPlaces(position: Position, howMany: number): readonly NearbyPlace[] {
  const row = rowOf(position);
  return [row - 1, row, row + 1]
    .flatMap((near) => rows.get(near) ?? [])
    .map((place) => ({
      name: place.names[0],
      position: place.position,
      miles: milesBetween(position, place.position),
    }))
    .filter(({ miles }) => miles <= mostMiles)
    .sort((a, b) => a.miles - b.miles)
    .slice(0, howMany);
}
