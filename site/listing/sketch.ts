import type { Position } from "../../search/record.ts";
import type { NearbyPlace } from "../listings/nearbyPlaces.ts";

export const sketchSize = { width: 340, height: 240 } as const;
const middle = { x: sketchSize.width / 2, y: sketchSize.height / 2 };
const milesToDegree = 69.1;
/** Room that a name needs, so that two never lie on one another; beside the symbol in the middle the names point outwards. */
const nameRoom = { x: 120, y: 24 };
const symbolRoom = { x: 34, y: 34 };
const letterWidth = 8.5;

export interface SketchedPlace {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** On which side of its dot the name has room. */
  readonly anchor: "start" | "end";
}

export interface Sketch {
  readonly places: readonly SketchedPlace[];
  /** A circle of so many miles around the place, to tell how far things are. */
  readonly ring: { readonly miles: 0.5 | 1; readonly radius: number };
}

/** Where the named places lie around a position, on a drawing with the position in the middle and north at the top. */
export function sketch(position: Position, nearby: readonly NearbyPlace[]): Sketch {
  const furthest = Math.max(0.6, nearby[3]?.miles ?? nearby.at(-1)?.miles ?? 1);
  const perMile = (middle.y - 20) / furthest;
  const drawn: SketchedPlace[] = [];
  for (const place of nearby) {
    const { east, north } = milesFrom(position, place.position);
    const x = Math.round(middle.x + east * perMile);
    const y = Math.round(middle.y - north * perMile);
    const fits = x > 8 && x < sketchSize.width - 8 && y > 14 && y < sketchSize.height - 14;
    const free = apart(middle, { x, y }, symbolRoom) && drawn.every((other) => apart(other, { x, y }, nameRoom));
    if (fits && free) drawn.push({ name: place.name, x, y, anchor: anchorOf(place.name, x) });
  }
  const miles = perMile > 90 ? 0.5 : 1;
  return { places: drawn, ring: { miles, radius: Math.round(miles * perMile) } };
}

/** The compass point, counted from north by eighths of a turn, in which `to` lies from `from`. */
export function compassEighth(from: Position, to: Position): number {
  const { east, north } = milesFrom(from, to);
  return (Math.round((Math.atan2(east, north) / Math.PI) * 4) + 8) % 8;
}

const milesFrom = (from: Position, to: Position): { east: number; north: number } => ({
  east: (to.lng - from.lng) * milesToDegree * Math.cos((from.lat * Math.PI) / 180),
  north: (to.lat - from.lat) * milesToDegree,
});

/** Outwards from the middle where there is room for the name, otherwise inwards. */
function anchorOf(name: string, x: number): SketchedPlace["anchor"] {
  const length = name.length * letterWidth + 12;
  if (x >= middle.x) return x + length < sketchSize.width ? "start" : "end";
  return x - length > 0 ? "end" : "start";
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

const apart = (a: Spot, b: Spot, room: Spot): boolean => Math.abs(a.y - b.y) > room.y || Math.abs(a.x - b.x) > room.x;
