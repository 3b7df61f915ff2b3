import type { Position } from "../../record.ts";
import { fromNationalGrid } from "./nationalGrid.ts";

/** One line of a file of postcodes. */
export interface PostcodeRow {
  readonly outcode: string;
  readonly incode: string;
  /** Absent where nobody says where it is. */
  readonly position?: Position;
  /** GSS code of the council area; empty where none is said. */
  readonly area: string;
  /** Royal Mail does not deliver to it any more. */
  readonly isEnded: boolean;
}

/** What the columns are called here and in the editions of the ONS Postcode Directory. */
const columnNames = {
  postcode: /^(?:postcode|pcds)$/,
  lat: /^lat(?:itude)?$/,
  lng: /^(?:lng|long|longitude)$/,
  area: /^(?:laua|oslaua|lad\d\dcd)$/,
};
type Column = keyof typeof columnNames;
/** The month in which a postcode ended; not every edition tells. */
const endedColumn = /^doterm$/;

const cellsOf = (line: string): string[] =>
  line
    .trim()
    .split(",")
    .map((cell) => cell.replaceAll('"', "").trim());

const postcodeParts = /^([A-Z]{1,2}\d[A-Z\d]?|GIR|NPT) *(\d[A-Z]{2})$/;

type ReadRow = (line: string) => PostcodeRow | undefined;

/** Code-Point Open has no header: postcode, quality from 10 to 90, easting, northing, then codes. Ended postcodes are not in it. */
const codePointLine = /^"?[A-Z]{1,2}\d[A-Z\d]? *\d[A-Z]{2}"?,"?\d0"?,"?\d+"?,"?\d+"?,"?[ENSW]\d{8}"?,/;
const columnsOfCodePoint = { postcode: 0, quality: 1, easting: 2, northing: 3, area: 8 } as const;
/** Quality 90 is no position at all: it stands as 0, 0. */
const noPosition = "90";

const readCodePoint: ReadRow = (line) => {
  const cells = cellsOf(line);
  const [, outcode, incode] = postcodeParts.exec(cells[columnsOfCodePoint.postcode] ?? "") ?? [];
  if (!outcode || !incode) return undefined;
  const [easting, northing] = [Number(cells[columnsOfCodePoint.easting]), Number(cells[columnsOfCodePoint.northing])];
  const isKnown = cells[columnsOfCodePoint.quality] !== noPosition && easting > 0 && northing > 0;
  const position = isKnown ? { position: fromNationalGrid(easting, northing) } : {};
  return { outcode, incode, area: cells[columnsOfCodePoint.area] ?? "", isEnded: false, ...position };
};

/** A reader of lines under this first line, which is a header but for Code-Point Open,, or a sentence that says what is wrong with it. */
export function postcodeReader(header: string): ReadRow | string {
  if (codePointLine.test(header)) return readCodePoint;
  const titles = cellsOf(header.replace(/^\uFEFF/, "").toLowerCase());
  const find = (column: Column): number => titles.findIndex((title) => columnNames[column].test(title));
  const columns = { postcode: find("postcode"), lat: find("lat"), lng: find("lng"), area: find("area") };
  const missing = Object.entries(columns).filter(([, index]) => index === -1);
  if (missing.length > 0) {
    const names = missing.map(([column]) => (column === "area" ? "laua" : column)).join(", ");
    return `This file has no column ${names}. Give a CSV file with the columns postcode, lat, lng and laua, like the ONS Postcode Directory, or Code-Point Open.`;
  }
  const ended = titles.findIndex((title) => endedColumn.test(title));
  return (line) => {
    const cells = cellsOf(line);
    const [, outcode, incode] = postcodeParts.exec(cells[columns.postcode] ?? "") ?? [];
    if (!outcode || !incode) return undefined;
    const lat = Number.parseFloat(cells[columns.lat] ?? "");
    const lng = Number.parseFloat(cells[columns.lng] ?? "");
    // The directory writes latitude 99.999999 where there is none.
    const known = lat > 49 && lat < 61.5 && lng > -9 && lng < 2.5;
    const isEnded = ended !== -1 && /\d/.test(cells[ended] ?? "");
    return { outcode, incode, area: cells[columns.area] ?? "", isEnded, ...(known && { position: { lat, lng } }) };
  };
}
