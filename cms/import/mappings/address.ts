import { cell } from "../clean/blank.ts";
import { tidyName } from "../clean/names.ts";

const essence = (text: string): string => text.toLowerCase().replace(/\W/g, "");

/** "LEIGH" inside an address that is not all in capitals. */
const quiet = (line: string): string =>
  line.replace(/\b[A-Z]{5,}\b/g, (word) => word.charAt(0) + word.slice(1).toLowerCase());

/**
 * "Coppice Library, Coppice Avenue, Sale" as lines, without the place's own name or its postcode again, and without
 * Manchester as the post town of a place that lies in another council area.
 */
export function addressLines(
  address: string | undefined,
  name: string,
  postcode: string | undefined,
  area?: string,
): string[] {
  const same = new Set([name, postcode ?? ""].map(essence));
  const lines = (cell(address) ?? "")
    .split(/,\s*/)
    .map((line) => quiet(tidyName(line.trim().replace(/\.$/, ""))))
    .filter((line) => line !== "" && !same.has(essence(line)));
  const elsewhere = area !== undefined && area !== "Manchester";
  return elsewhere && lines.length > 1 && lines.at(-1) === "Manchester" ? lines.slice(0, -1) : lines;
}

const streets =
  /\d|\b(?:avenue|building|centre|church|close|court|crescent|drive|entrance|estate|floor|green|grove|hall|house|hub|lane|park|place|precinct|road|school|square|street|terrace|way)\b/i;

/**
 * The part of the city that an address ends with: "Wythenshawe" of "Moor Road, Wythenshawe, Manchester". In a city, the
 * named place nearest to a postcode is often across its border.
 */
export function suburbOf(lines: readonly string[], area: string | undefined): string | undefined {
  if (area !== "Manchester") return undefined;
  const [street, ...rest] = lines.filter((line) => line !== "Manchester");
  const last = rest.at(-1);
  return street === undefined || last === undefined || streets.test(last) || last.split(" ").length > 3
    ? undefined
    : last;
}
