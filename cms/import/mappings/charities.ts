import type { KindId } from "../../../search/vocabulary/kinds.ts";
import { cell, paragraphs } from "../clean/blank.ts";
import { emails, tidyPhone, tidyWebsite } from "../clean/contacts.ts";
import { mendEncoding } from "../clean/mendEncoding.ts";
import { tidyName } from "../clean/names.ts";
import { firstSentence, tidyProse } from "../clean/prose.ts";
import type { Mapping } from "../mapping.ts";

/** Words by which a charity's own account of itself proposes a kind; a curator confirms it or not. */
const signs: readonly [kind: KindId, words: RegExp][] = [
  [
    "physical",
    /\b(?:sports?|football|cricket|swim\w*|athletic\w*|danc\w+|fitness|exercise|gym\w*|yoga|cycl\w+|trampolin\w*|recreation\w*)\b/i,
  ],
  [
    "arts",
    /\b(?:arts?|music\w*|choirs?|choral|sing(?:ing|ers)|theatre|drama\w*|concerts?|orchestra|crafts?|opera\w*|band)\b/i,
  ],
  [
    "learning",
    /\b(?:training|courses|classes|lectures?|skills|english|esol|tutor\w*|museum|history|heritage|supplementary education)\b/i,
  ],
  [
    "peer-support",
    /\b(?:befriend\w*|support groups?|drop[- ]?ins?|social(?:ise|ising)?|friendship|lunch(?:eon)? clubs?|youth (?:club|group|work)|carers?|bereave\w*|mental health|dementia|isolat\w+|lonel\w+|scout\w*|guid(?:es|ing)|playgroup|toddlers?|companionship|day (?:care|centre))\b/i,
  ],
  [
    "advice",
    /\b(?:advice|advocacy|counsell\w+|food ?banks?|debt|benefits advice|housing|homeless\w*|refuge|helplines?|hospice|transport|domestic abuse)\b/i,
  ],
  ["volunteering", /\bvolunteer(?:s|ing)\b/i],
  ["nature", /\b(?:garden\w*|wildlife|conservation|allotments?|nature|woodlands?|parks?|environment\w*|animals?)\b/i],
];

const proposedKinds = (text: string): KindId[] => signs.filter(([, words]) => words.test(text)).map(([kind]) => kind);

/**
 * The register of charities: organisations whose registered address is often somebody's home and goes nowhere. Each with a
 * draft listing of the kinds its words propose; a curator confirms what it offers and how to join before anybody sees it.
 */
export const charities: Mapping = {
  id: "charities",
  about: "Registered charities (Charity Commission): organisations and draft listings for a curator to confirm",
  source: "charity-commission",
  columns: ["registered_charity_number", "charity_name", "charity_activities", "charity_contact_postcode"],
  read([row]) {
    const key = cell(row.registered_charity_number);
    const name = cell(row.charity_name);
    if (!key || !/^\d{6,7}(?:-\d+)?$/.test(key)) return { rejected: "It has no charity number." };
    if (!name) return { rejected: "It has no name." };
    const title = tidyName(mendEncoding(name));
    const written = paragraphs(row.charity_activities);
    const description = cell(written) ? tidyProse(written ?? "") : undefined;
    const kinds = proposedKinds(`${title} ${description ?? ""}`);
    const website = tidyWebsite(cell(row.charity_contact_web) ?? "");
    const contact = [tidyPhone(row.charity_contact_phone ?? ""), emails(row.charity_contact_email ?? "")[0]].flatMap(
      (way) => way ?? [],
    );
    return {
      publish: false,
      organisation: {
        key,
        name: title,
        charityNumber: key,
        description,
        website,
        proposedKinds: kinds,
        curatorNotes: contact.length > 0 ? `Contact on the register: ${contact.join(", ")}` : undefined,
      },
      ...(kinds.length > 0 && {
        listing: {
          key,
          title: { en: title },
          summary: description === undefined ? undefined : { en: firstSentence(description) },
          description: description === undefined ? undefined : { en: description },
          kinds,
          attending: ["venue"] as const,
          contact: { website },
          attribution: "Charity Commission for England and Wales (Open Government Licence 3.0)",
        },
      }),
    };
  },
};
