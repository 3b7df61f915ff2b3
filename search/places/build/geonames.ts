import { milesBetween } from "../../distance.ts";
import type { Position } from "../../record.ts";
import { foldName } from "../foldName.ts";
import { welshNames } from "./welshNames.ts";

/** A populated place of GeoNames. */
export interface NamedPosition {
  readonly names: readonly [string, ...string[]];
  readonly position: Position;
  readonly reachMiles: number;
}

/** About how many people live on a square mile of a British town. */
const peopleOnSquareMile = 10_000;

/** A hamlet reaches a little way too, and a city does not swallow the towns that grew into it. */
const reachOf = (population: number): number =>
  Math.min(2, Math.max(0.4, Math.sqrt(population / peopleOnSquareMile / Math.PI)));

/** Closer than this, two of one name are one place on two rows. */
export const sameWithinMiles = 3;

/**
 * GeoNames does not say in which language another name is, so only those that the Ordnance Survey prints are kept; and none
 * that is the first name of another place, which is the one that people mean.
 */
const otherNames = (name: string, others: string, allowed: (other: string) => boolean): string[] => [
  ...new Set(others.split(",").filter((other) => allowed(other) && foldName(other) !== foldName(name))),
];

interface Row extends NamedPosition {
  readonly name: string;
  readonly others: string;
}

function toRow(line: string): Row | undefined {
  const cells = line.split("\t");
  const [, name, , others = "", latitude, longitude, featureClass, , country] = cells;
  const position = { lat: Number(latitude), lng: Number(longitude) };
  // 49 leaves out the bases on Cyprus.
  const isPlace = featureClass === "P" && country === "GB" && position.lat > 49;
  return name && isPlace
    ? { name, names: [name], others, position, reachMiles: reachOf(Number(cells[14])) }
    : undefined;
}

const byNameFromSouth = (a: Row, b: Row): number =>
  a.name === b.name ? a.position.lat - b.position.lat : a.name < b.name ? -1 : 1;

/** The places of a GeoNames file (tab-separated, without header), by name. `printed` are the names to allow beside the first. */
export function readGeonames(text: string, printed: ReadonlySet<string>): NamedPosition[] {
  const byName = new Map<string, Row[]>();
  for (const row of text.split("\n").map(toRow)) {
    const key = row && foldName(row.name);
    const twins = (key && byName.get(key)) || [];
    if (!row || !key || twins.some((twin) => milesBetween(twin.position, row.position) < sameWithinMiles)) continue;
    byName.set(key, [...twins, row]);
  }
  const allowed = (other: string): boolean =>
    (printed.has(other) || welshNames.has(other)) && !byName.has(foldName(other));
  return [...byName.values()]
    .flat()
    .sort(byNameFromSouth)
    .map(({ name, others, position, reachMiles }) => ({
      names: [name, ...otherNames(name, others, allowed)],
      position,
      reachMiles,
    }));
}
