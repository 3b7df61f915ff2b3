import * as z from "zod/mini";
import type { Position } from "../record.ts";
import { packNumbers, unpackNumbers } from "./numbers.ts";
import { packPositions, unpackPositions } from "./packedPositions.ts";
import { areaCode, packedNumbers } from "./packedText.ts";

/** Where the file of place names lies under the site's root. */
export const placesPath = "/geo/places.json";

/** A city, town, village or part of one. */
export interface Place {
  /** As it is called, then its other names: "Newport", "Casnewydd". */
  readonly names: readonly [string, ...string[]];
  readonly position: Position;
  /** The council area it lies in; its first letter tells the nation. */
  readonly area: string;
  /** About how far from its middle people say they live in it, to a tenth of a mile. */
  readonly reachMiles: number;
}

const placesFileSchema = z.strictObject({
  format: z.literal(1),
  areas: z.array(areaCode),
  /** A line for each place, its names parted by `|`. */
  names: z.string(),
  lat: packedNumbers,
  lng: packedNumbers,
  /** For each place where its area stands in `areas`. */
  area: packedNumbers,
  /** In tenths of a mile. */
  reach: packedNumbers,
});
export type PlacesFile = z.infer<typeof placesFileSchema>;

/** Places as the file that `unpackPlaces` reads. */
export function packPlaces(places: readonly Place[]): PlacesFile {
  const areas = [...new Set(places.map(({ area }) => area))].sort();
  return {
    format: 1,
    areas,
    names: places.map(({ names }) => names.join("|")).join("\n"),
    ...packPositions(places.map(({ position }) => position)),
    area: packNumbers(places.map(({ area }) => areas.indexOf(area))),
    reach: packNumbers(places.map(({ reachMiles }) => Math.round(reachMiles * 10))),
  };
}

/** The places of the file. */
export function unpackPlaces(content: unknown): Place[] {
  const file = placesFileSchema.parse(content);
  const positions = unpackPositions(file);
  const areas = unpackNumbers(file.area);
  const reaches = unpackNumbers(file.reach);
  return file.names.split("\n").flatMap((line, index) => {
    const [name = "", ...otherNames] = line.split("|");
    const position = positions[index];
    const area = file.areas[areas[index] ?? -1];
    const reach = reaches[index];
    return name && position && area && reach
      ? [{ names: [name, ...otherNames], position, area, reachMiles: reach / 10 }]
      : [];
  });
}
