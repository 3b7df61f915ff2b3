import type { Position } from "../../record.ts";

/** A running mean of positions. */
export interface Middle {
  lat: number;
  lng: number;
  count: number;
}

export const noMiddle = (): Middle => ({ lat: 0, lng: 0, count: 0 });

export function addTo(middle: Middle, { lat, lng }: Position): void {
  middle.lat += lat;
  middle.lng += lng;
  middle.count += 1;
}

export const middleOf = ({ lat, lng, count }: Middle): Position | undefined =>
  count > 0 ? { lat: lat / count, lng: lng / count } : undefined;
