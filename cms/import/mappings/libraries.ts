import { cell } from "../clean/blank.ts";
import { emails, tidyWebsite } from "../clean/contacts.ts";
import { tidyName } from "../clean/names.ts";
import { keyOf } from "../clean/words.ts";
import type { Mapping } from "../mapping.ts";
import { addressLines } from "./address.ts";
import { positionOf } from "./position.ts";

/** Who runs it, from the column `type`, as the end of a sentence. */
function runBy(type: string | undefined, area: string | undefined): string {
  if (/book access point/i.test(type ?? "")) return "a place to collect and bring back books";
  if (/community|independent/i.test(type ?? "")) return "run by people who live nearby";
  if (/high school/i.test(type ?? "")) return "run together with a school";
  if (/partnership|commissioned/i.test(type ?? "")) return `run for ${area ?? "the"} council`;
  return `run by ${area ?? "the"} council`;
}

/** Public libraries, of Trafford and of Greater Manchester alike (Trafford Data Lab). */
export const libraries: Mapping = {
  id: "libraries",
  about: "Public libraries of Trafford or Greater Manchester (Trafford Data Lab)",
  source: "gm-libraries",
  columns: ["name", "address", "postcode", "type", "website", "area_name", "area_code", "lon", "lat"],
  read([row]) {
    const name = cell(row.name);
    const postcode = cell(row.postcode);
    if (!name) return { rejected: "It has no name." };
    const title = tidyName(name);
    const key = keyOf(title, postcode);
    return {
      publish: true,
      venue: {
        key,
        name: title,
        address: addressLines(row.address, title, postcode),
        postcode,
        position: positionOf(row.lat, row.lon),
      },
      listing: {
        key,
        title: { en: title },
        summary: { en: `A public library ${runBy(row.type, cell(row.area_name))}.` },
        kinds: ["learning"],
        activities: ["library"],
        attending: ["venue"],
        cost: { option: "free" },
        joining: { how: ["turn-up"] },
        contact: {
          email: emails(row.email ?? "")[0],
          website: tidyWebsite(cell(row.website) ?? ""),
        },
        attribution: "Trafford Data Lab (Open Government Licence 3.0)",
      },
    };
  },
};
