import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parsePostcode } from "../search/places/parsePostcode.ts";
import { placeFinder } from "../search/places/placeFinder.ts";
import type { Area, Position } from "../search/record.ts";

/** The files of places that the site serves, read from disk. */
const publicFolder = join(dirname(fileURLToPath(import.meta.url)), "../site/public");

const places = placeFinder(
  async (path): Promise<unknown> => JSON.parse(await readFile(join(publicFolder, path), "utf8")),
);

export interface LocatedPostcode {
  /** Tidy: "M33 2AB". */
  readonly postcode: string;
  readonly position: Position;
  readonly area?: Area;
  /** What people there would say they live in. */
  readonly locality?: string;
}

/** A sentence about a postcode that cannot be right, with what was perhaps meant; nothing where it can. */
export function whatIsWrongWith(postcode: string): string | undefined {
  const parsed = parsePostcode(postcode);
  if (parsed.kind === "full") return undefined;
  if (parsed.kind === "partial")
    return `“${postcode}” is only the first part of a postcode. The whole one puts it on the map.`;
  if (parsed.kind === "none") return `“${postcode}” is not a postcode. One looks like M33 2AB.`;
  const suggestion = parsed.suggestion ? ` Did you mean ${parsed.suggestion}?` : " One looks like M33 2AB.";
  return `“${postcode}” is not a postcode${parsed.reason === "foreign" ? " of this country" : ""}.${suggestion}`;
}

/** Where a whole postcode is, as closely as it is known; nothing where nobody knows. */
export async function locatePostcode(text: string): Promise<LocatedPostcode | undefined> {
  const parsed = parsePostcode(text);
  if (parsed.kind !== "full") return undefined;
  const { postcode } = parsed;
  const located = await places.locate(postcode);
  if (!located) return undefined;
  const { position, area } = located;
  const locality = await places.nearestPlaceName(position);
  return { postcode, position, locality, ...(area.name && { area: { code: area.code, name: area.name } }) };
}
