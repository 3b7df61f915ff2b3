import type { Position } from "../record.ts";
import { fromSteps, packNumbers, toSteps, unpackNumbers } from "./numbers.ts";

/** Four decimals of a degree are within 6 metres. */
const scale = 10_000;

/** Positions as short text: neighbours in the list should be neighbours on the ground. */
export const packPositions = (positions: readonly Position[]): { lat: string; lng: string } => ({
  lat: packNumbers(toSteps(positions.map(({ lat }) => Math.round(lat * scale)))),
  lng: packNumbers(toSteps(positions.map(({ lng }) => Math.round(lng * scale)))),
});

/** The positions that `packPositions` packed. */
export function unpackPositions(packed: { lat: string; lng: string }): Position[] {
  const lngs = fromSteps(unpackNumbers(packed.lng));
  return fromSteps(unpackNumbers(packed.lat)).map((lat, index) => ({
    lat: lat / scale,
    lng: (lngs[index] ?? 0) / scale,
  }));
}
