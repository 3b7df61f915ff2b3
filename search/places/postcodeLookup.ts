import { milesBetween } from "../distance.ts";
import type { Position } from "../record.ts";
import { type Outcode, outcodesPath, unpackOutcodes } from "./outcodesFile.ts";
import type { FullPostcode, PartialPostcode } from "./parsePostcode.ts";
import { remembered } from "./remembered.ts";
import { type Unit, unitsPath, unpackUnits } from "./unitsFile.ts";

/** How closely a postcode is known: itself, the middle of its sector ("M33 7"), or of its outcode ("M33"). */
export type Precision = "unit" | "sector" | "outcode";

/** Where a postcode is, and the code of its council area. */
interface LocatedPostcode {
  readonly position: Position;
  readonly area: string;
  readonly precision: Precision;
  /** No longer in use. */
  readonly isEnded?: boolean;
}

const middle = (positions: readonly Position[]): Position => ({
  lat: positions.reduce((sum, { lat }) => sum + lat, 0) / positions.length,
  lng: positions.reduce((sum, { lng }) => sum + lng, 0) / positions.length,
});

function mostFrequentArea(units: readonly Unit[]): string {
  const counts = new Map<string, number>();
  for (const { area } of units) counts.set(area, (counts.get(area) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), ["", 0])[0];
}

function nearestOf<T extends { readonly position: Position }>(items: Iterable<T>, position: Position): T | undefined {
  let nearest: { readonly item: T; readonly miles: number } | undefined;
  for (const item of items) {
    const miles = milesBetween(item.position, position);
    if (!nearest || miles < nearest.miles) nearest = { item, miles };
  }
  return nearest?.item;
}

/** Farther from any outcode than this is not in this country. */
const countryEndsMiles = 25;

/** Answers from the files of outcodes and postcodes. */
export interface PostcodeLookup {
  readonly isKnownOutcode: (outcode: string) => Promise<boolean>;
  /** Nothing where the outcode is not known: the islands, the forces. */
  readonly locate: (postcode: FullPostcode | PartialPostcode) => Promise<LocatedPostcode | undefined>;
  /** The nearest outcode, and the code of the council area of the nearest of its postcodes. */
  readonly outcodeAt: (position: Position) => Promise<Pick<Outcode, "outcode" | "area"> | undefined>;
}

export function postcodeLookup(load: (path: string) => Promise<unknown>): PostcodeLookup {
  const readOutcodes = remembered(async (path) => unpackOutcodes(await load(path)));
  const readUnits = remembered(async (path) => unpackUnits(await load(path)));
  const outcodes = (): Promise<ReadonlyMap<string, Outcode>> => readOutcodes(outcodesPath);
  const unitsOf = async ({ outcode, hasUnits }: Outcode): Promise<readonly Unit[]> =>
    hasUnits ? (await readUnits(unitsPath(outcode))).units : [];

  return {
    isKnownOutcode: async (outcode) => (await outcodes()).has(outcode),

    async locate(postcode) {
      const outcode = (await outcodes()).get(postcode.outcode);
      if (!outcode) return undefined;
      const { sector } = postcode;
      if (!sector) return { position: outcode.position, area: outcode.area, precision: "outcode" };
      const inSector = (await unitsOf(outcode)).filter(({ incode }) => incode[0] === sector.at(-1));
      const unit =
        postcode.kind === "full" ? inSector.find(({ incode }) => postcode.postcode.endsWith(incode)) : undefined;
      if (unit) {
        const { position, area, isEnded } = unit;
        return { position, area, precision: "unit", ...(isEnded && { isEnded }) };
      }
      if (inSector.length === 0) return { position: outcode.position, area: outcode.area, precision: "outcode" };
      return {
        position: middle(inSector.map(({ position }) => position)),
        area: mostFrequentArea(inSector),
        precision: "sector",
      };
    },

    async outcodeAt(position) {
      const outcode = nearestOf((await outcodes()).values(), position);
      if (!outcode || milesBetween(outcode.position, position) > countryEndsMiles) return undefined;
      // With the next ones the area would be right for 99 instead of 97 of 100 places, but which these are tells the server
      // where somebody is.
      const { area } = nearestOf(await unitsOf(outcode), position) ?? outcode;
      return { outcode: outcode.outcode, area };
    },
  };
}
