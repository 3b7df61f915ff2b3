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
