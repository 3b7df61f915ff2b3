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
/** Rather more than that in degrees anywhere in Britain: it spares the exact sum for nearly every place. */
const mostDegrees = { lat: 0.07, lng: 0.14 };

const places = unpackPlaces(placesFile);

/** The named towns and villages around a position, nearest first. */
export function nearbyPlaces(position: Position, howMany: number): readonly NearbyPlace[] {
  return places
    .filter(
      (place) =>
        Math.abs(place.position.lat - position.lat) < mostDegrees.lat &&
        Math.abs(place.position.lng - position.lng) < mostDegrees.lng,
    )
    .map((place) => ({
      name: place.names[0],
      position: place.position,
      miles: milesBetween(position, place.position),
    }))
    .filter(({ miles }) => miles <= mostMiles)
    .sort((a, b) => a.miles - b.miles)
    .slice(0, howMany);
}
