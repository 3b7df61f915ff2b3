import type { Position } from "../../record.ts";

/** One line of a file of postcodes. */
export interface PostcodeRow {
  readonly outcode: string;
  readonly incode: string;
  /** Absent where nobody says where it is. */
  readonly position?: Position;
  /** GSS code of the council area; empty where none is said. */
  readonly area: string;
}

/** What the columns are called here and in the editions of the ONS Postcode Directory. */
const columnNames = {
  postcode: /^(?:postcode|pcds)$/,
  lat: /^lat(?:itude)?$/,
  lng: /^(?:lng|long|longitude)$/,
  area: /^(?:laua|oslaua|lad\d\dcd)$/,
};
type Column = keyof typeof columnNames;

const cellsOf = (line: string): string[] =>
  line
    .trim()
    .split(",")
    .map((cell) => cell.replaceAll('"', "").trim());

/** A reader of lines under this header, or a sentence that says what is wrong with it. */
export function postcodeReader(header: string): ((line: string) => PostcodeRow | undefined) | string {
  const titles = cellsOf(header.replace(/^\uFEFF/, "").toLowerCase());
  const find = (column: Column): number => titles.findIndex((title) => columnNames[column].test(title));
  const columns = { postcode: find("postcode"), lat: find("lat"), lng: find("lng"), area: find("area") };
  const missing = Object.entries(columns).filter(([, index]) => index === -1);
  if (missing.length > 0) {
    const names = missing.map(([column]) => (column === "area" ? "laua" : column)).join(", ");
    return `This file has no column ${names}. Give a CSV file with the columns postcode, lat, lng and laua, like the ONS Postcode Directory.`;
  }
  return (line) => {
    const cells = cellsOf(line);
    const [, outcode, incode] = /^([A-Z]{1,3}\d?[A-Z\d]?) *(\d[A-Z]{2})$/.exec(cells[columns.postcode] ?? "") ?? [];
    if (!outcode || !incode) return undefined;
    const lat = Number.parseFloat(cells[columns.lat] ?? "");
    const lng = Number.parseFloat(cells[columns.lng] ?? "");
    // The directory writes latitude 99.999999 where there is none.
    const known = lat > 49 && lat < 61.5 && lng > -9 && lng < 2.5;
    return { outcode, incode, area: cells[columns.area] ?? "", ...(known && { position: { lat, lng } }) };
  };
}
