import { type Position, positionSchema } from "../../../search/record.ts";
import { cell } from "../clean/blank.ts";

/** Columns of degrees as a position, to 5 decimals (about a metre); undefined where they hold none. */
export function positionOf(lat: string | undefined, lng: string | undefined): Position | undefined {
  const [north, east] = [cell(lat), cell(lng)];
  if (north === undefined || east === undefined) return undefined;
  const round = (degrees: string): number => Math.round(Number(degrees) * 1e5) / 1e5;
  const parsed = positionSchema.safeParse({ lat: round(north), lng: round(east) });
  return parsed.success ? parsed.data : undefined;
}
