import type { Position } from "./record.ts";

const earthRadiusMiles = 3958.7613;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** As the crow flies, by the haversine formula. */
export const milesBetween = (a: Position, b: Position): number => {
  const height = Math.sin(radians(b.lat - a.lat) / 2) ** 2;
  const width = Math.sin(radians(b.lng - a.lng) / 2) ** 2;
  const share = height + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * width;
  return 2 * earthRadiusMiles * Math.asin(Math.min(1, Math.sqrt(share)));
};

const toHundredths = (degrees: number): number => Math.round(degrees * 100) / 100 || 0;

/** To 2 decimals, about 1 km: near enough to find a group by, too rough to find a home by. */
export const roundPosition = ({ lat, lng }: Position): Position => ({ lat: toHundredths(lat), lng: toHundredths(lng) });
