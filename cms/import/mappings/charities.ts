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
    /\b(?:sports?|sporting|football|cricket|swim\w*|athletic\w*|danc(?:e|es|ing)|fitness|exercise|gymnastics|yoga|(?:tandem )?cycling|canoe\w*|trampolin\w*|snowsports|keep fit)\b/i,
  ],
  [
    "arts",
    /\b(?:arts|music|musical|choirs?|choral|singing|singers|theatre|drama|orchestra|crafts?|opera\w*|(?:brass|steel|marching) ?bands?)\b/i,
  ],
  [
    "learning",
    /\b(?:courses|(?<!grants to the )classes|lectures?|esol|english (?:classes|lessons|language)|tutor(?:s|ing)|museum|(?:local|family) history|historical society|supplementary (?:education|saturday)|skills for life|skills?[- ]training|pre-retirement)\b/i,
  ],
  [
    "peer-support",
    /\b(?:befriend\w*|support groups?|drop[- ]?ins?|socialis(?:e|ing)|social (?:events?|activities|gatherings?|groups?|clubs?)|friendship|lunch(?:eon)? clubs?|youth (?:club|group|work|project)|carers? (?:support|group|centre)|bereave\w*|mental health|dementia|isolat\w+|lonel\w+|scout(?:s|ing)?|(?:girl ?)?guid(?:es|ing)|playgroups?|toddlers?|companionship|day (?:care|centre)|older people|women['’]?s (?:institute|club)|u3a|mencap)\b/i,
  ],
  [
    "advice",
    /\b(?:advice|advocacy|counsell\w+|food ?banks?|debt|welfare rights|homeless\w*|refuge|helplines?|hospice|(?:community|accessible) transport|domestic abuse)\b/i,
  ],
  ["volunteering", /\bvolunteering\b|\bvolunteer (?:opportunit\w+|placements?|with us)\b/i],
  [
    "nature",
    /\b(?:gardening|community gardens?|wildlife|(?:nature|environmental) (?:conservation|protection)|allotments?|nature (?:reserves?|walks?)|natural world|woodlands?)\b/i,
  ],
];

/** What gives or raises money is no place to go to. */
const isFund =
  /\b(?:fund|foundation|endowment|scholarship|benevolent|settlement|lodge|rotary|round table|p\.?t\.?a\.?|p\.?s\.?a|parents?['’]?[ /-]*teachers?|friends (?:of|association))\b/i;
const givesMoney =
  /\b(?:grant[- ]?making|grants? (?:to|for|are|normally|proposals?)|(?:small|makes?|making|provides?) (?:\w+ )?grants|mak(?:es|ing|e) donations|rais(?:e|es|ing) (?:funds|money)|fund[- ]?rais\w+|distribut\w+ (?:money|funds))\b/i;

function proposedKinds(name: string, description = ""): KindId[] {
  if (isFund.test(name) || givesMoney.test(firstSentence(description))) return [];
  return signs.filter(([, words]) => words.test(`${name}. ${description}`)).map(([kind]) => kind);
}

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
    const description = cell(written)
      ? tidyProse(written ?? "", `${name} ${row.charity_contact_address ?? ""}`)
      : undefined;
    const kinds = proposedKinds(title, description);
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
          attending: [],
          contact: { website },
          attribution: "Charity Commission for England and Wales (Open Government Licence 3.0)",
        },
      }),
    };
  },
};
