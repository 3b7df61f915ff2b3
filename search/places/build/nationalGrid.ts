import proj4 from "proj4";
import type { Position } from "../../record.ts";

/** EPSG:27700, with the shift to WGS 84 that the Ordnance Survey gives for use without its grid: right within 5 metres. */
const britishNationalGrid =
  "+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy " +
  "+towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489 +units=m +no_defs";

const toDegrees = proj4(britishNationalGrid, "WGS84");
const toSixDecimals = (degrees: number): number => Math.round(degrees * 1_000_000) / 1_000_000;

/** Where eastings and northings of Great Britain lie. */
export function fromNationalGrid(easting: number, northing: number): Position {
  const [lng, lat] = toDegrees.forward([easting, northing]);
  return { lat: toSixDecimals(lat), lng: toSixDecimals(lng) };
}
