import { milesBetween, roundPosition } from "../distance.ts";
import type { Near } from "../query.ts";
import type { Position } from "../record.ts";
import { areasPath, type KnownArea, unpackAreas } from "./areasFile.ts";
import { gazetteer } from "./gazetteer.ts";
import { mendings } from "./mendPostcode.ts";
import {
  type FullPostcode,
  formatPostcode,
  type PartialPostcode,
  parsePostcode,
  type WrongPostcode,
} from "./parsePostcode.ts";
import { placesPath, unpackPlaces } from "./placesFile.ts";
import { type Precision, postcodeLookup } from "./postcodeLookup.ts";
import { remembered } from "./remembered.ts";

/** What became of the text in which somebody says where they are. */
export type FoundPlace =
  | {
      readonly kind: "found";
      readonly near: Near;
      readonly precision: Precision | "place";
      /** A postcode that is no longer in use: this is where it was. */
      readonly isEnded?: boolean;
    }
  /** Several places are called that; those nearest to the directory's centre come first. */
  | { readonly kind: "choose"; readonly choices: readonly Near[] }
  | WrongPostcode
  | { readonly kind: "unknown" };

/** Where a postcode is: exactly, for a venue, not rounded. */
interface Located {
  readonly position: Position;
  /** Without a name where no source told it. */
  readonly area: { readonly code: string; readonly name?: string };
  readonly precision: Precision;
}

export interface PlaceFinder {
  /** Finds a postcode, as far as it is typed, or the name of a place. Rejects only where a file cannot be loaded. */
  readonly find: (text: string) => Promise<FoundPlace>;
  /** The places that are called just so, by themselves or with what they lie in: "Sale, Cheshire", "Sale M33"; nearest to the directory's centre first. */
  readonly named: (name: string) => Promise<readonly Near[]>;
  /** Where a whole or partial postcode is; nothing where it is none, or nobody says where it is. */
  readonly locate: (postcode: string) => Promise<Located | undefined>;
  /** What people there would say they live in: "Sale". */
  readonly nearestPlaceName: (position: Position) => Promise<string | undefined>;
  /** The outcode a position is nearest to, and the council area it lies in. */
  readonly outcodeAt: (
    position: Position,
  ) => Promise<(Pick<Located, "area"> & { readonly outcode: string }) | undefined>;
}

/** A postcode somewhere in an address. */
const insideText = /\b[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}\b/i;

/** A name and the first part of its postcode: "Sale M33". */
const nameAndPostcode = /^(.*\p{L})[\s,]+([a-z]{1,2}\d[a-z\d]?(?: ?\d[a-z]?)?)$/iu;

/** No address is longer. */
const longestAddress = 200;

/** Farther than this nobody would say they live there. */
const placeReachesMiles = 10;

type Postcode = FullPostcode | PartialPostcode;

/** The text as a postcode: all of it, or a whole postcode in the middle of an address. */
function understand(text: string): ReturnType<typeof parsePostcode> {
  const parsed = parsePostcode(text);
  const [inside] = parsed.kind === "none" ? (insideText.exec(text.slice(0, longestAddress)) ?? []) : [];
  return inside ? parsePostcode(inside) : parsed;
}

/**
 * Finds places from the site's own files, so that nobody is told where a person lives. `load` gives the parsed JSON of a
 * path under the site's root: `fetch` in a browser, the disk in Node.
 */
export function placeFinder(load: (path: string) => Promise<unknown>, centre?: Position): PlaceFinder {
  const postcodes = postcodeLookup(load);
  const readAreas = remembered(async (path) => unpackAreas(await load(path)));
  const readPlaces = remembered(async (path) => unpackPlaces(await load(path)));
  const areas = (): Promise<ReadonlyMap<string, KnownArea>> => readAreas(areasPath);
  const names = remembered(async (path) => gazetteer(await readPlaces(path), await areas(), centre));

  const toArea = async (code: string): Promise<Located["area"]> => {
    const name = (await areas()).get(code)?.name;
    return { code, ...(name && { name }) };
  };

  /** Of the ways to put look-alikes right, the first that is a postcode of some place. */
  async function suggest(postcode: string): Promise<string | undefined> {
    for (const mended of mendings(postcode)) {
      if (mended !== postcode && (await postcodes.isKnownOutcode(mended.split(" ")[0] ?? ""))) return mended;
    }
    return undefined;
  }

  async function findPostcode(postcode: Postcode): Promise<FoundPlace> {
    const label = formatPostcode(postcode);
    const located = await postcodes.locate(postcode);
    if (located) {
      const near = { label, position: roundPosition(located.position), area: located.area };
      return { kind: "found", near, precision: located.precision, ...(located.isEnded && { isEnded: true }) };
    }
    const suggestion = await suggest(label);
    return suggestion ? { kind: "wrong", reason: "impossible", suggestion } : { kind: "unknown" };
  }

  /** The postcode of a place that is named before it. */
  async function postcodeAfterName(text: string): Promise<Near | undefined> {
    const [, name = "", postcode = ""] = nameAndPostcode.exec(text.trim()) ?? [];
    const parsed = parsePostcode(postcode);
    if (parsed.kind !== "partial" || (await names(placesPath)).named(name).length === 0) return undefined;
    const found = await findPostcode(parsed);
    return found.kind === "found" ? found.near : undefined;
  }

  async function findName(text: string): Promise<FoundPlace> {
    const postcode = await postcodeAfterName(text);
    const choices = postcode ? [postcode] : (await names(placesPath)).find(text);
    const [near] = choices;
    if (!near) return { kind: "unknown" };
    return choices.length === 1 ? { kind: "found", near, precision: "place" } : { kind: "choose", choices };
  }

  return {
    async find(text) {
      const understood = understand(text);
      if (understood.kind === "none") return findName(text);
      return understood.kind === "wrong" ? understood : findPostcode(understood);
    },

    async named(text) {
      const postcode = await postcodeAfterName(text);
      return postcode ? [postcode] : (await names(placesPath)).named(text);
    },

    async locate(text) {
      const parsed = parsePostcode(text);
      const located = parsed.kind === "full" || parsed.kind === "partial" ? await postcodes.locate(parsed) : undefined;
      return located && { ...located, area: await toArea(located.area) };
    },

    async nearestPlaceName(position) {
      let nearest: { readonly name: string; readonly reaches: number } | undefined;
      for (const {
        names: [name],
        position: middle,
        reachMiles,
      } of await readPlaces(placesPath)) {
        const miles = milesBetween(middle, position);
        // A town reaches farther than the hamlet beside it.
        const reaches = miles / reachMiles;
        if (miles <= placeReachesMiles && (!nearest || reaches < nearest.reaches)) nearest = { name, reaches };
      }
      return nearest?.name;
    },

    async outcodeAt(position) {
      const found = await postcodes.outcodeAt(position);
      return found && { outcode: found.outcode, area: await toArea(found.area) };
    },
  };
}
