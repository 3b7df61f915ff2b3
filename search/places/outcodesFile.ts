import * as z from "zod/mini";
import type { Position } from "../record.ts";
import { packNumbers, unpackNumbers } from "./numbers.ts";
import { packPositions, unpackPositions } from "./packedPositions.ts";
import { areaCode, packedNumbers } from "./packedText.ts";

/** Where the file of outcodes lies under the site's root. */
export const outcodesPath = "/geo/outcodes.json";

/** The first part of a postcode. */
export interface Outcode {
  readonly outcode: string;
  /** The middle of its postcodes. */
  readonly position: Position;
  /** The council area in which most of its postcodes lie. */
  readonly area: string;
  /** Whether its postcodes have a file of their own. */
  readonly hasUnits: boolean;
}

const outcodesFileSchema = z.strictObject({
  format: z.literal(1),
  areas: z.array(areaCode),
  /** Joined by spaces. */
  outcodes: z.string(),
  lat: packedNumbers,
  lng: packedNumbers,
  /** For each outcode its place in `areas`. */
  area: packedNumbers,
  /** For each outcode 1 or 0. */
  units: packedNumbers,
});
export type OutcodesFile = z.infer<typeof outcodesFileSchema>;

/** Outcodes as the file that `unpackOutcodes` reads. */
export function packOutcodes(outcodes: readonly Outcode[]): OutcodesFile {
  const areas = [...new Set(outcodes.map(({ area }) => area))].sort();
  return {
    format: 1,
    areas,
    outcodes: outcodes.map(({ outcode }) => outcode).join(" "),
    ...packPositions(outcodes.map(({ position }) => position)),
    area: packNumbers(outcodes.map(({ area }) => areas.indexOf(area))),
    units: packNumbers(outcodes.map(({ hasUnits }) => (hasUnits ? 1 : 0))),
  };
}

/** The outcodes of the file, by their name. */
export function unpackOutcodes(content: unknown): ReadonlyMap<string, Outcode> {
  const file = outcodesFileSchema.parse(content);
  const positions = unpackPositions(file);
  const areas = unpackNumbers(file.area);
  const units = unpackNumbers(file.units);
  return new Map(
    file.outcodes.split(" ").flatMap((outcode, index) => {
      const position = positions[index];
      const area = file.areas[areas[index] ?? -1];
      return position && area ? [[outcode, { outcode, position, area, hasUnits: units[index] === 1 }]] : [];
    }),
  );
}
