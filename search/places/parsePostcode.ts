import { mendings } from "./mendPostcode.ts";
import { isKnownArea } from "./postcodeAreas.ts";
import { fullPattern, partialPattern } from "./postcodePatterns.ts";

/** A whole postcode, tidy: "WA14 1AH" of the outcode "WA14" and the sector "WA14 1". */
export interface FullPostcode {
  readonly kind: "full";
  readonly postcode: string;
  readonly outcode: string;
  readonly sector: string;
}

/** The first part of a postcode, as far as it goes: "WA14", "WA14 1", "WA14 1A". */
export interface PartialPostcode {
  readonly kind: "partial";
  readonly outcode: string;
  /** With the sector where the text goes that far. */
  readonly sector?: string;
}

/** Meant as a postcode, but none of this country. */
export interface WrongPostcode {
  readonly kind: "wrong";
  readonly reason: "foreign" | "impossible";
  /** With the fewest look-alikes put right: `WA15 OHF` → `WA15 0HF`. */
  readonly suggestion?: string;
}

/** Not meant as a postcode at all: perhaps the name of a place. */
interface NoPostcode {
  readonly kind: "none";
}

export type ParsedPostcode = FullPostcode | PartialPostcode | WrongPostcode | NoPostcode;

/** Nobody types a postcode longer than this, spaces and all. */
const longestPostcode = 24;

/** Upper case, one space at most between letters and digits, everything else gone. */
const tidy = (text: string): string =>
  text
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, " ")
    .trim();

/** Postcodes of neighbours: Ireland, Canada, the Netherlands, and the bare numbers of most of the world. */
const foreignPatterns = [
  /^(?:[AC-FHKNPRTV-Y]\d\d|D6W) ?[0-9AC-FHKNPRTV-Y]{4}$/,
  /^[A-Z]\d[A-Z] ?\d[A-Z]\d$/,
  /^\d{4} ?[A-Z]{2}$/,
  /^\d{4,5}(?: ?\d{4})?$/,
];

function parseTidy(text: string): FullPostcode | PartialPostcode | undefined {
  const forces = /^BFPO ?(\d{1,4})$/.exec(text);
  if (forces) return { kind: "full", postcode: `BFPO ${forces[1]}`, outcode: "BFPO", sector: `BFPO ${forces[1]}` };
  const compact = text.replaceAll(" ", "");
  const [, fullOutcode, incode] = fullPattern.exec(compact) ?? [];
  if (fullOutcode && incode && isKnownArea(fullOutcode)) {
    return {
      kind: "full",
      postcode: `${fullOutcode} ${incode}`,
      outcode: fullOutcode,
      sector: `${fullOutcode} ${incode[0]}`,
    };
  }
  // A space says where the outcode ends: "WA1 4" is not "WA14".
  const [, outcode, sector] = partialPattern.exec(/^\w+ \w+$/.test(text) ? text : compact) ?? [];
  if (!outcode || !isKnownArea(outcode)) return undefined;
  return { kind: "partial", outcode, ...(sector && { sector: `${outcode} ${sector}` }) };
}

/** Understands a postcode however it is typed: half, without its space, in lower case, with an O for a nought. */
export function parsePostcode(text: string): ParsedPostcode {
  const typed = text.length > longestPostcode ? "" : tidy(text);
  // Without a digit it is a word, whatever its letters look like.
  if (!/\d/.test(typed)) return { kind: "none" };
  const parsed = parseTidy(typed);
  if (parsed) return parsed;
  if (foreignPatterns.some((pattern) => pattern.test(typed))) return { kind: "wrong", reason: "foreign" };
  const [suggestion] = mendings(typed);
  if (suggestion) return { kind: "wrong", reason: "impossible", suggestion };
  const looksLikeOne = /^[A-Z]{1,3}\d[A-Z\d]{0,5}$/.test(typed.replaceAll(" ", ""));
  return looksLikeOne ? { kind: "wrong", reason: "impossible" } : { kind: "none" };
}

/** The tidy way to write what was understood: "WA14 1AH", "WA14 1". */
export const formatPostcode = (parsed: FullPostcode | PartialPostcode): string =>
  parsed.kind === "full" ? parsed.postcode : (parsed.sector ?? parsed.outcode);
