import type { JoiningId, ReferralId } from "../../../search/vocabulary/joining.ts";
import { cell, paragraphs } from "../clean/blank.ts";
import { emails, phones, tidyWebsite } from "../clean/contacts.ts";
import { tidyName } from "../clean/names.ts";
import { tidyProse } from "../clean/prose.ts";
import { keyOf } from "../clean/words.ts";
import { parseHours } from "../hours/parseHours.ts";
import type { Mapping } from "../mapping.ts";
import type { ImportedListing } from "../record.ts";
import { addressLines, suburbOf } from "./address.ts";

interface Way {
  readonly says: RegExp;
  readonly how: readonly JoiningId[];
  readonly referral: readonly ReferralId[];
}

/** Ways in that the column "Referral method" states outright; anything else is shown as written and not interpreted. */
const ways: readonly Way[] = [
  { says: /^foodbank vouchers?$/i, how: ["referral"], referral: ["voucher"] },
  {
    says: /^(?:referral|referral only|referral\/assessment|referral or assessment)$/i,
    how: ["referral"],
    referral: ["professional"],
  },
  { says: /^self-?referral$|^self-?refer$/i, how: ["contact-first"], referral: ["yourself"] },
  {
    says: /^referral or self-?refer(?:ral)?$/i,
    how: ["contact-first", "referral"],
    referral: ["yourself", "professional"],
  },
  {
    says: /^(?:open door|no evidence needed|first come first served|meals only|caf[eé])$/i,
    how: ["turn-up"],
    referral: [],
  },
  { says: /^by appointment$|^assessment$/i, how: ["contact-first"], referral: [] },
];

function joiningOf(text: string | undefined): NonNullable<ImportedListing["joining"]> {
  const way = ways.find(({ says }) => says.test(text ?? ""));
  if (way) return { how: way.how, referral: way.referral };
  return { how: ["contact-first"], note: text === undefined ? undefined : tidyProse(text) };
}

function timesOf(text: string | undefined): Pick<ImportedListing, "sessions" | "termTimeOnly" | "hours"> {
  if (text === undefined) return {};
  const understood = parseHours(text);
  if (!understood) return { hours: tidyProse(text) };
  return { sessions: understood.sessions, termTimeOnly: understood.termTimeOnly };
}

function titleOf(name: string, address: readonly string[]): string {
  const title = /food|pantry|meal|kitchen|caf[eé]/i.test(name) ? name : `${name} food bank`;
  // Many food banks of one charity share a name: the building tells them apart.
  const [building] = address;
  return /^Trussell? Trust$/i.test(name) && building ? `${title}, ${building}` : title;
}

/** The building's name is the first line, unless that is a street number or a whole story; then it goes by who is there. */
function buildingOf(
  [first = "", ...rest]: readonly string[],
  name: string,
): { name: string; address: readonly string[] } {
  return first === "" || first.length > 60 || /^\d|^Please\b/.test(first)
    ? { name, address: [first, ...rest].filter(Boolean) }
    : { name: first, address: rest };
}

/** Food banks of Trafford and of Greater Manchester alike (Trafford Data Lab), with opening times as free text. */
export const foodBanks: Mapping = {
  id: "food-banks",
  about: "Food banks of Trafford or Greater Manchester (Trafford Data Lab)",
  source: "gm-food-banks",
  columns: ["Name", "Referral method", "Opening times", "Address", "Postcode", "Contact", "Website", "Area code"],
  read([row]) {
    const name = cell(row.Name);
    if (!name) return { rejected: "It has no name." };
    const method = paragraphs(cell(row["Referral method"]) && row["Referral method"]);
    const opening = paragraphs(cell(row["Opening times"]) && row["Opening times"]);
    if (/no longer (?:open|running)|has closed/i.test(`${method} ${opening}`)) {
      return { rejected: "The file says that it is no longer open. Ask before you list it." };
    }
    const postcode = cell(row.Postcode);
    const area = cell(row["Area name"]);
    const address = addressLines(row.Address, name, postcode, area);
    const tidied = tidyName(name);
    const key = keyOf(name, postcode, row.Address);
    // Pantries and food clubs ask for something; a food bank gives.
    const money = /£|\bp\b|pay|pantry|club/i.test(`${name} ${method} ${opening}`);
    return {
      publish: true,
      venue: {
        key: keyOf(postcode, row.Address),
        ...buildingOf(address, tidied),
        postcode,
        locality: suburbOf(address, area),
      },
      listing: {
        key,
        title: { en: titleOf(tidied, address) },
        summary: { en: "Food for people who cannot afford enough of it." },
        kinds: ["advice"],
        activities: ["food-bank"],
        attending: ["venue"],
        ...timesOf(opening),
        cost: { option: money ? "unknown" : "free" },
        joining: joiningOf(method),
        contact: {
          phone: phones(row.Contact ?? "")[0],
          email: emails(row.Contact ?? "")[0],
          website: tidyWebsite(cell(row.Website) ?? ""),
        },
        attribution: "Trafford Data Lab (Open Government Licence 3.0)",
      },
    };
  },
};
