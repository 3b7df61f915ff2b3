import { stringify } from "csv-stringify/sync";
import { accessFactIds } from "../../../search/vocabulary/accessFacts.ts";
import { writeHours } from "../hours/writeHours.ts";
import { escapeFormula } from "../read/formulas.ts";
import type { ImportRecord } from "../record.ts";
import { accessColumn, templateColumns } from "./columns.ts";

const list = (ids: readonly string[] | undefined): string => (ids ?? []).join("; ");
const yesNo = (value: boolean | undefined): string => (value === undefined ? "" : value ? "yes" : "no");
const number = (value: number | undefined): string => (value === undefined ? "" : String(value));

/** A record as cells of our spreadsheet; `template.read` gives the same record back. */
export function writeCells({ organisation, venue, listing }: ImportRecord): Record<string, string | undefined> {
  const { cost, joining, eligibility, contact, firstVisit, access } = listing ?? {};
  return {
    id: listing?.key,
    title: listing?.title.en,
    title_cy: listing?.title.cy,
    summary: listing?.summary?.en,
    summary_cy: listing?.summary?.cy,
    description: listing?.description?.en,
    description_cy: listing?.description?.cy,
    kinds: list(listing?.kinds),
    activities: list(listing?.activities),
    organisation: organisation?.name,
    organisation_website: organisation?.website,
    attending: list(listing?.attending),
    venue: venue?.name,
    address: venue?.address.join(", "),
    postcode: venue?.postcode,
    address_private: yesNo(venue?.addressPrivate),
    directions: venue?.directions,
    serves: listing?.servesEverywhere ? "everywhere" : list(listing?.serves),
    sessions: listing?.sessions && writeHours(listing.sessions, listing.termTimeOnly),
    hours: listing?.hours,
    cost: cost?.option,
    pounds: number(cost?.pounds),
    per: cost?.per,
    cost_note: cost?.note,
    minimum_age: number(eligibility?.minimumAge),
    maximum_age: number(eligibility?.maximumAge),
    audiences: list(eligibility?.audiences),
    how_to_join: list(joining?.how),
    referral: list(joining?.referral),
    joining_note: joining?.note,
    contact_name: contact?.name,
    phone: contact?.phone,
    email: contact?.email,
    website: contact?.website,
    first_visit: firstVisit?.what,
    first_questions: firstVisit?.questions,
    taking_new: listing?.takingNew,
    effort: listing?.effort,
    group_size: listing?.groupSize,
    talking: listing?.talking,
    languages: list(listing?.languages),
    ...Object.fromEntries(accessFactIds.map((id) => [accessColumn(id), access?.[id] ?? ""])),
  };
}

/** Rows as a CSV file that spreadsheets open as UTF-8 and never run as formulas. */
export const csv = (columns: readonly string[], rows: readonly Record<string, string | undefined>[]): string =>
  stringify(
    rows.map((row) => columns.map((name) => escapeFormula(row[name] ?? ""))),
    { header: true, columns: [...columns], bom: true, record_delimiter: "windows" },
  );

/** Our empty spreadsheet: what each column means in a first row that an import leaves out, and an example. */
export function emptyTemplate(): string {
  const about = Object.fromEntries(templateColumns.map(({ name, about }) => [name, about]));
  const example = Object.fromEntries(templateColumns.map(({ name, example }) => [name, example]));
  return csv(
    templateColumns.map(({ name }) => name),
    [
      { ...about, id: `# ${about.id}` },
      { ...example, id: `# ${example.id}` },
    ],
  );
}
