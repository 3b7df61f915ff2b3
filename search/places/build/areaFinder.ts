import { milesBetween } from "../../distance.ts";
import type { Position } from "../../record.ts";

/** About 3 miles: every populated place has a postcode nearer than that. */
const cellsPerDegree = 20;

const cellOf = ({ lat, lng }: Position, down = 0, across = 0): string =>
  `${Math.floor(lat * cellsPerDegree) + down},${Math.floor(lng * cellsPerDegree) + across}`;

/** Learns from passing postcodes in which council area each of a few positions lies: that of the nearest postcode. */
export interface AreaFinder {
  readonly see: (position: Position, area: string) => void;
  readonly areaOf: (position: Position) => string | undefined;
}

export function areaFinder(positions: readonly Position[]): AreaFinder {
  const nearest = new Map(positions.map((position) => [position, { miles: Number.POSITIVE_INFINITY, area: "" }]));
  const cells = new Map<string, Position[]>();
  for (const position of positions) {
    for (const down of [-1, 0, 1]) {
      for (const across of [-1, 0, 1]) {
        const cell = cellOf(position, down, across);
        cells.set(cell, [...(cells.get(cell) ?? []), position]);
      }
    }
  }
  return {
    see(seen, area) {
      for (const position of cells.get(cellOf(seen)) ?? []) {
        const best = nearest.get(position);
        const miles = milesBetween(position, seen);
        if (best && miles < best.miles) nearest.set(position, { miles, area });
      }
    },
    areaOf: (position) => nearest.get(position)?.area || undefined,
  };
}
