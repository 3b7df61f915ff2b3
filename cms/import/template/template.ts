import { keyOf } from "../clean/words.ts";
import type { Mapping } from "../mapping.ts";
import { Troubles } from "./cells.ts";
import { readListing, readOrganisation, readVenue } from "./readTemplate.ts";

/** Our own spreadsheet: the columns of `templateColumns`. */
export const template: Mapping = {
  id: "template",
  about: "Our own spreadsheet (download it with --template)",
  source: "template",
  columns: ["id", "title", "summary", "kinds", "how_to_join"],
  // The template's own explanations and example begin with #.
  skip: (cells) => cells.id?.startsWith("#") ?? false,
  read([row]) {
    const troubles = new Troubles();
    const key = keyOf(row.id);
    if (key === "") troubles.add("“id” is empty: give the row a short name of its own and keep it.");
    const organisation = readOrganisation(row, troubles);
    const venue = readVenue(row, troubles);
    const listing = readListing(row, key, troubles);
    if (listing.attending.includes("venue") && !venue) {
      troubles.add(
        "It meets at a venue, but “postcode” and “address” are empty. Fill them in, or write online, phone or home in “attending”.",
      );
    }
    if (troubles.sentences.length > 0) return { rejected: troubles.sentences.join(" ") };
    return { publish: true, organisation, venue, listing };
  },
};
