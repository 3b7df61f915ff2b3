import { cell } from "../clean/blank.ts";
import { tidyPhone } from "../clean/contacts.ts";
import { tidyName } from "../clean/names.ts";
import { keyOf } from "../clean/words.ts";
import type { Mapping } from "../mapping.ts";
import { addressLines } from "./address.ts";
import { positionOf } from "./position.ts";

/** Children's centres of Trafford (Trafford Data Lab). */
export const childrensCentres: Mapping = {
  id: "childrens-centres",
  about: "Children’s centres (Trafford Data Lab)",
  source: "childrens-centres",
  columns: ["name", "address", "postcode", "telephone", "unique_reference_number"],
  read([row]) {
    const name = cell(row.name);
    const postcode = cell(row.postcode);
    const key = cell(row.unique_reference_number) ?? keyOf(name, postcode);
    if (!name || !key) return { rejected: "It has no name." };
    const title = tidyName(name);
    return {
      publish: true,
      venue: {
        key,
        name: title,
        address: addressLines(row.address, title, postcode, "Trafford"),
        postcode,
        position: positionOf(row.lat, row.lon),
      },
      listing: {
        key,
        title: { en: title },
        summary: { en: "A children’s centre for families with babies and young children." },
        kinds: ["advice", "peer-support"],
        activities: ["family-hub"],
        attending: ["venue"],
        eligibility: { audiences: ["families"] },
        joining: { how: ["contact-first"] },
        contact: { phone: tidyPhone(row.telephone ?? "") },
        attribution: "Trafford Data Lab (Open Government Licence 3.0)",
      },
    };
  },
};
