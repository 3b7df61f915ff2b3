import { cell } from "../clean/blank.ts";
import { emails, tidyWebsite } from "../clean/contacts.ts";
import { tidyName } from "../clean/names.ts";
import { keyOf } from "../clean/words.ts";
import type { Mapping } from "../mapping.ts";
import { addressLines, suburbOf } from "./address.ts";
import { positionOf } from "./position.ts";

/** What it is and who runs it, from the column `type`. */
function summaryOf(type = "", area = "the"): string {
  if (/book access point/i.test(type)) return "A place to collect library books and bring them back.";
  if (/community|independent/i.test(type)) return "A public library, run by people who live nearby.";
  if (/high school/i.test(type)) return "A public library, run together with a school.";
  if (/partnership|commissioned/i.test(type)) return `A public library, run for ${area} council.`;
  return `A public library, run by ${area} council.`;
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
    const area = cell(row.area_name);
    const address = addressLines(row.address, title, postcode, area);
    return {
      publish: true,
      venue: {
        key,
        name: title,
        address,
        postcode,
        position: positionOf(row.lat, row.lon),
        locality: suburbOf(address, area),
      },
      listing: {
        key,
        title: { en: title },
        summary: { en: summaryOf(row.type, area) },
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
