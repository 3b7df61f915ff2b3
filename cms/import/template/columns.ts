import { accessFacts } from "../../../search/vocabulary/accessFacts/terms.ts";
import type { AccessFactId } from "../../../search/vocabulary/accessFacts.ts";
import { accessFactIds } from "../../../search/vocabulary/accessFacts.ts";

export interface Column {
  readonly name: string;
  /** What to write there, for whoever fills it in. */
  readonly about: string;
  readonly example: string;
}

export const accessColumn = (id: AccessFactId): string => `access_${id.replaceAll("-", "_")}`;

/** The columns of our own spreadsheet, in order. Only `id`, `title`, `summary`, `kinds` and `how_to_join` must be filled in. */
export const templateColumns: readonly Column[] = [
  {
    name: "id",
    about: "Your own short name for the row; keep it, so that the next file updates the same listing",
    example: "sale-gardeners",
  },
  { name: "title", about: "Name of the group", example: "Sale Moor Gardeners" },
  { name: "title_cy", about: "Its name in Welsh, if it has one", example: "" },
  {
    name: "summary",
    about: "What you do together, in one sentence",
    example: "We grow vegetables together and drink a lot of tea.",
  },
  { name: "summary_cy", about: "The same in Welsh", example: "" },
  { name: "description", about: "More about it", example: "Beds at every height. Come for an hour or the morning." },
  { name: "description_cy", about: "The same in Welsh", example: "" },
  { name: "kinds", about: "One or more of the seven kinds, with semicolons between", example: "nature; peer-support" },
  { name: "activities", about: "What people do, with semicolons between", example: "gardening" },
  { name: "organisation", about: "Who runs it", example: "Sale Moor Community Trust" },
  { name: "organisation_website", about: "Its website", example: "https://example.org" },
  { name: "attending", about: "venue, online, phone, home", example: "venue" },
  { name: "venue", about: "Name of the building", example: "The Hub" },
  {
    name: "address",
    about: "Address without the postcode, with commas between the lines",
    example: "12 Example Street, Sale",
  },
  { name: "postcode", about: "Postcode of the building", example: "M33 7ZF" },
  { name: "address_private", about: "yes where only the area may be shown (a refuge, somebody’s home)", example: "no" },
  {
    name: "directions",
    about: "How to get there, which door, where to park",
    example: "Green gate beside the library.",
  },
  { name: "serves", about: "Codes of council areas it serves by phone, online or at home; everywhere", example: "" },
  {
    name: "sessions",
    about: "When it is on",
    example: "every tue 10:30am - 12pm; first sat of the month 2pm - 4pm (not on 2026-12-26)",
  },
  { name: "hours", about: "Times in words, where “sessions” cannot say them", example: "" },
  { name: "cost", about: "free, donation, paid, unknown", example: "paid" },
  { name: "pounds", about: "Pounds, as a number", example: "2.50" },
  { name: "per", about: "session, hour, week, month, term, year, mile, meal", example: "session" },
  { name: "cost_note", about: "Anything to add about cost", example: "The first time is on us." },
  { name: "minimum_age", about: "Youngest age", example: "18" },
  { name: "maximum_age", about: "Oldest age", example: "" },
  { name: "audiences", about: "Who it is made for; empty if for everybody", example: "" },
  {
    name: "how_to_join",
    about: "turn-up, contact-first, book, join-online, referral, membership",
    example: "contact-first",
  },
  { name: "referral", about: "Who may refer: yourself, professional, voucher", example: "" },
  { name: "joining_note", about: "Anything to add about joining", example: "Ring Jo the day before." },
  { name: "contact_name", about: "Whom to ask for", example: "Jo" },
  { name: "phone", about: "Phone shown to everybody", example: "0161 496 0000" },
  { name: "email", about: "Email shown to everybody", example: "jo@example.org" },
  { name: "website", about: "Website shown to everybody", example: "https://example.org/gardeners" },
  { name: "first_visit", about: "What happens the first time", example: "Pat meets you at the gate in a yellow hat." },
  { name: "first_questions", about: "What you will ask when they ring", example: "Your first name." },
  { name: "taking_new", about: "yes, waiting-list, full, unknown", example: "yes" },
  { name: "effort", about: "How hard the body works: very-gentle, gentle, moderate, energetic", example: "gentle" },
  { name: "group_size", about: "one-to-one, up-to-6, 7-to-15, 16-to-30, over-30", example: "7-to-15" },
  { name: "talking", about: "How much talking is expected: none, a-little, a-lot", example: "a-little" },
  { name: "languages", about: "Languages spoken beside English, as tags: cy; ur; bfi", example: "" },
  ...accessFactIds.map((id) => ({
    name: accessColumn(id),
    about: `${accessFacts[id].label.en}: yes, no, or empty if not known`,
    example: "",
  })),
];
