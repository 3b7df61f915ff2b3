import type { Listing } from "./listing.ts";
import type { Position } from "./record.ts";

/** Positions are indexed to 4 decimals, about 11 metres; those of private venues are rough before they get here. */
const steps = 10_000;

/** Degrees as a whole number of steps, and back. */
export const stepsOf = (degrees: number): number => Math.round(degrees * steps);
export const degreesOf = (stepsThere: number): number => stepsThere / steps;

/** Where people go to a listing; nothing for those that nobody goes to. */
export const positionOf = ({ attending, venue }: Pick<Listing, "attending" | "venue">): Position | undefined =>
  attending.includes("venue") ? venue?.position : undefined;

/** Where a listing serves people by phone, online or at home: the codes of council areas, or the whole country. */
export const servedBy = ({ attending, serves }: Pick<Listing, "attending" | "serves">): "everywhere" | string[] => {
  if (attending.every((way) => way === "venue")) return [];
  return serves.everywhere ? "everywhere" : serves.areas.map(({ code }) => code);
};
