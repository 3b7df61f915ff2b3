import type { Position } from "../../search/record.ts";

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
