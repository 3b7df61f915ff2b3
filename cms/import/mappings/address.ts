import { cell } from "../clean/blank.ts";
import { tidyName } from "../clean/names.ts";

/** "Coppice Library, Coppice Avenue, Sale" as lines, without the place's own name or its postcode again. */
export function addressLines(address: string | undefined, name: string, postcode: string | undefined): string[] {
  const same = new Set([name, postcode ?? ""].map((text) => text.toLowerCase().replace(/\W/g, "")));
  return (cell(address) ?? "")
    .split(/,\s*/)
    .map((line) => tidyName(line.trim()))
    .filter((line) => line !== "" && !same.has(line.toLowerCase().replace(/\W/g, "")));
}
