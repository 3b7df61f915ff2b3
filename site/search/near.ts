import { type PlaceFinder, placeFinder } from "../../search/places/placeFinder.ts";
import type { Position } from "../../search/record.ts";

async function load(path: string): Promise<unknown> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response.json();
}

let finder: PlaceFinder | undefined;

/**
 * Finds postcodes and places from files of this site: nobody else is told where a person lives. Of places that share a
 * name, those nearest to the directory's centre come first.
 */
export const placesAround = (centre?: Position): PlaceFinder => {
  finder ??= placeFinder(load, centre);
  return finder;
};
