import * as z from "zod/mini";
import type { Position } from "../record.ts";
import { fromSteps, packNumbers, toSteps, unpackNumbers } from "./numbers.ts";
import { packPositions, unpackPositions } from "./packedPositions.ts";
import { areaCode, packedNumbers } from "./packedText.ts";

/** Where the postcodes of an outcode lie under the site's root. */
export const unitsPath = (outcode: string): string => `/geo/units/${outcode}.json`;

/** One postcode of an outcode. */
export interface Unit {
  /** The second part, "1AH". */
  readonly incode: string;
  readonly position: Position;
  readonly area: string;
  /** No longer in use; where it was is still known. */
  readonly isEnded?: boolean;
}

/** Every postcode of one outcode, live and ended alike. */
export interface Units {
  readonly units: readonly Unit[];
  /** Known, though nobody says where: large users, and some that ended long ago. */
  readonly withoutPosition: readonly string[];
}

const unitsFileSchema = z.strictObject({
  format: z.literal(1),
  areas: z.array(areaCode),
  /** Steps between the places of the second parts in alphabetical order. */
  incodes: packedNumbers,
  lat: packedNumbers,
  lng: packedNumbers,
  /** Runs of one area: its place in `areas`, then how many postcodes. */
  areaRuns: packedNumbers,
  /** Runs of postcodes: how many are in use, how many have ended, and so on by turns. Absent where nobody told. */
  endedRuns: z.optional(packedNumbers),
  /** Joined by spaces. */
  withoutPosition: z.string(),
});
export type UnitsFile = z.infer<typeof unitsFileSchema>;

const letterA = 65;

/** "0AA" is 0, "0AB" 1, … "9ZZ" 6759. */
const placeOf = (incode: string): number =>
  Number(incode[0]) * 676 + (incode.charCodeAt(1) - letterA) * 26 + incode.charCodeAt(2) - letterA;

const incodeAt = (place: number): string =>
  `${Math.floor(place / 676)}${String.fromCharCode(letterA + (Math.floor(place / 26) % 26), letterA + (place % 26))}`;

function toRuns(values: readonly number[]): number[] {
  const runs: [value: number, length: number][] = [];
  for (const value of values) {
    const run = runs.at(-1);
    if (run?.[0] === value) run[1] += 1;
    else runs.push([value, 1]);
  }
  return runs.flat();
}

const fromRuns = (runs: readonly number[]): number[] =>
  runs.flatMap((value, index) => (index % 2 === 0 ? Array<number>(runs[index + 1] ?? 0).fill(value) : []));

/** How many in a row have not ended, how many have, and so on by turns. */
function toEndedRuns(units: readonly Unit[]): number[] {
  const runs = [0];
  for (const { isEnded = false } of units) {
    // Runs of ended ones stand at odd places.
    if (isEnded !== (runs.length % 2 === 0)) runs.push(0);
    runs[runs.length - 1] = (runs.at(-1) ?? 0) + 1;
  }
  return runs;
}

const fromEndedRuns = (runs: readonly number[]): boolean[] =>
  runs.flatMap((length, index) => Array<boolean>(length).fill(index % 2 === 1));

/** Postcodes of one outcode as the file that `unpackUnits` reads. */
export function packUnits({ units, withoutPosition }: Units): UnitsFile {
  const sorted = [...units].sort((a, b) => placeOf(a.incode) - placeOf(b.incode));
  const areas = [...new Set(sorted.map(({ area }) => area))].sort();
  return {
    format: 1,
    areas,
    incodes: packNumbers(toSteps(sorted.map(({ incode }) => placeOf(incode)))),
    ...packPositions(sorted.map(({ position }) => position)),
    areaRuns: packNumbers(toRuns(sorted.map(({ area }) => areas.indexOf(area)))),
    ...(sorted.some(({ isEnded }) => isEnded) && { endedRuns: packNumbers(toEndedRuns(sorted)) }),
    withoutPosition: [...withoutPosition].sort().join(" "),
  };
}

/** The postcodes of the file, in alphabetical order. */
export function unpackUnits(content: unknown): Units {
  const file = unitsFileSchema.parse(content);
  const positions = unpackPositions(file);
  const areas = fromRuns(unpackNumbers(file.areaRuns));
  const ended = fromEndedRuns(unpackNumbers(file.endedRuns ?? ""));
  const units = fromSteps(unpackNumbers(file.incodes)).flatMap((place, index) => {
    const position = positions[index];
    const area = file.areas[areas[index] ?? -1];
    return position && area
      ? [{ incode: incodeAt(place), position, area, ...(ended[index] && { isEnded: true }) }]
      : [];
  });
  return { units, withoutPosition: file.withoutPosition.split(" ").filter(Boolean) };
}
