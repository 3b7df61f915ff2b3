import { milesBetween } from "../../distance.ts";
import type { Position } from "../../record.ts";
import { foldName } from "../foldName.ts";
import { welshNames } from "./welshNames.ts";

/** A populated place of GeoNames. */
export interface NamedPosition {
  readonly names: readonly [string, ...string[]];
  readonly position: Position;
}

/** Closer than this, two of one name are one place on two rows. */
const sameWithinMiles = 3;

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
  const [, name, , others = "", latitude, longitude, featureClass, , country] = line.split("\t");
  const position = { lat: Number(latitude), lng: Number(longitude) };
  // 49 leaves out the bases on Cyprus.
  const isPlace = featureClass === "P" && country === "GB" && position.lat > 49;
  return name && isPlace ? { name, names: [name], others, position } : undefined;
}

const byNameFromSouth = (a: Row, b: Row): number =>
  a.name === b.name ? a.position.lat - b.position.lat : a.name < b.name ? -1 : 1;

/** The places of a GeoNames file (tab-separated, without header), by name. `printed` are the names to allow beside the first. */
export function readGeonames(text: string, printed: ReadonlySet<string>): NamedPosition[] {
  const byName = new Map<string, Row[]>();
  for (const row of text.split("\n").map(toRow)) {
    const twins = (row && byName.get(row.name)) ?? [];
    if (!row || twins.some((twin) => milesBetween(twin.position, row.position) < sameWithinMiles)) continue;
    byName.set(row.name, [...twins, row]);
  }
  const allowed = (other: string): boolean => (printed.has(other) || welshNames.has(other)) && !byName.has(other);
  return [...byName.values()]
    .flat()
    .sort(byNameFromSouth)
    .map(({ name, others, position }) => ({ names: [name, ...otherNames(name, others, allowed)], position }));
}
