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
export const placesAround = (centre: Position): PlaceFinder => {
  finder ??= placeFinder(load, centre);
  return finder;
};

/** Why a device does not say where it is: its owner, or their browser, said no; or it does not know. */
export class NotLocated extends Error {
  readonly reason: "not-allowed" | "not-known";

  constructor(reason: "not-allowed" | "not-known") {
    super(reason);
    this.reason = reason;
  }
}

/** Where the device is. The browser asks its owner first, so call it only when they have pressed a button. */
export const whereIAm = (): Promise<Position> =>
  new Promise((resolve, reject) => {
    if (!("geolocation" in navigator)) return reject(new NotLocated("not-known"));
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({ lat: coords.latitude, lng: coords.longitude }),
      (error) => reject(new NotLocated(error.code === error.PERMISSION_DENIED ? "not-allowed" : "not-known")),
      { maximumAge: 300_000, timeout: 15_000 },
    );
  });
