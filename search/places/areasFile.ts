import * as z from "zod/mini";
import type { Position } from "../record.ts";
import { packPositions, unpackPositions } from "./packedPositions.ts";
import { areaCode, packedNumbers } from "./packedText.ts";

/** Where the file of council areas lies under the site's root. */
export const areasPath = "/geo/areas.json";

/** A council area as the postcodes know it. */
export interface KnownArea {
  readonly code: string;
  /** Absent where no source told it; it is never guessed. */
  readonly name?: string;
  /** The middle of its postcodes. */
  readonly position: Position;
}

const areasFileSchema = z.strictObject({
  format: z.literal(1),
  codes: z.array(areaCode),
  /** In the order of `codes`; empty where not known. */
  names: z.array(z.string()),
  lat: packedNumbers,
  lng: packedNumbers,
});
export type AreasFile = z.infer<typeof areasFileSchema>;

/** Council areas as the file that `unpackAreas` reads. */
export const packAreas = (areas: readonly KnownArea[]): AreasFile => ({
  format: 1,
  codes: areas.map(({ code }) => code),
  names: areas.map(({ name = "" }) => name),
  ...packPositions(areas.map(({ position }) => position)),
});

/** The council areas of the file, by their code. */
export function unpackAreas(content: unknown): ReadonlyMap<string, KnownArea> {
  const file = areasFileSchema.parse(content);
  const positions = unpackPositions(file);
  return new Map(
    file.codes.flatMap((code, index) => {
      const position = positions[index];
      const name = file.names[index];
      return position ? [[code, { code, position, ...(name && { name }) }]] : [];
    }),
  );
}
