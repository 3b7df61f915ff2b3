import type { Session } from "../../../search/sessions/session.ts";
import type { Id } from "../../access/person.ts";
import type { ImportedListing, ImportedOrganisation, ImportedVenue } from "../record.ts";

const english = (en: string | undefined) => (en === undefined ? undefined : { en });

/** An organisation as fields of its collection, localised ones as `{en, cy}`. */
export const organisationDocument = (from: ImportedOrganisation, coveredAreas: readonly Id[]): object => ({
  name: english(from.name),
  description: english(from.description),
  website: from.website,
  charityNumber: from.charityNumber,
  curatorNotes: from.curatorNotes,
  ...(from.proposedKinds && { proposed: { kinds: [...from.proposedKinds] }, areas: [...coveredAreas] }),
});

export const venueDocument = (from: ImportedVenue): object => ({
  name: english(from.name),
  address: from.address.join("\n"),
  postcode: from.postcode,
  addressPrivate: from.addressPrivate,
  position: from.position,
  locality: from.locality,
  directions: english(from.directions),
  access: from.access,
});

interface Relations {
  readonly organisation?: Id;
  readonly venue?: Id;
  readonly serves?: readonly Id[];
}

export const listingDocument = (from: ImportedListing, { organisation, venue, serves }: Relations): object => ({
  title: from.title,
  summary: from.summary,
  description: from.description,
  kinds: from.kinds,
  activities: from.activities,
  organisation,
  attending: from.attending,
  venue,
  serves,
  servesEverywhere: from.servesEverywhere,
  sessions: from.sessions?.map((session) => sessionRow(session, from.termTimeOnly)),
  hours: english(from.hours),
  cost: from.cost && { ...from.cost, note: english(from.cost.note) },
  eligibility: from.eligibility,
  joining: from.joining && { ...from.joining, note: english(from.joining.note) },
  contact: from.contact,
  firstVisit: from.firstVisit && { what: english(from.firstVisit.what), questions: english(from.firstVisit.questions) },
  access: from.access,
  accessNote: english(from.accessNote),
  takingNew: from.takingNew && { answer: from.takingNew },
  effort: from.effort,
  groupSize: from.groupSize,
  talking: from.talking,
  languages: from.languages,
  attribution: from.attribution,
});

const days = (dates: readonly string[]) => dates.map((on) => ({ on }));

/** A session as a row of the listing's form. */
function sessionRow(session: Session, termTime: boolean | undefined): object {
  const { every, start, end, except } = session;
  const common = { every, start, end, except: days(except) };
  if (session.every === "dates") return { ...common, dates: days(session.dates) };
  const onDay = { ...common, day: session.day, termTime: termTime || undefined };
  if (session.every === "fortnight") return { ...onDay, from: session.from };
  return session.every === "month" ? { ...onDay, nth: session.nth.map(String) } : onDay;
}
