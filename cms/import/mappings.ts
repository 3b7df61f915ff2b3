import type { Mapping } from "./mapping.ts";
import { charities } from "./mappings/charities.ts";
import { childrensCentres } from "./mappings/childrensCentres.ts";
import { foodBanks } from "./mappings/foodBanks.ts";
import { libraries } from "./mappings/libraries.ts";
import { sportsFacilities } from "./mappings/sportsFacilities.ts";
import { template } from "./template/template.ts";

/** The kinds of file that can be imported, our own spreadsheet first. */
export const mappings: readonly Mapping[] = [
  template,
  sportsFacilities,
  libraries,
  foodBanks,
  childrensCentres,
  charities,
];
