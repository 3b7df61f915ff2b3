import type { RequiredDataFromCollectionSlug } from "payload";
import { accessFactIds } from "../../search/vocabulary/accessFacts.ts";
import { assuranceIds } from "../../search/vocabulary/assurance.ts";
import { answersOf } from "./answersOf.ts";
import type { SampleArea, SampleListing, SampleOrganisation, SampleSession, SampleVenue } from "./sample.ts";

type Data<Slug extends "areas" | "organisations" | "venues" | "listings"> = RequiredDataFromCollectionSlug<Slug>;
type StoredSession = NonNullable<Data<"listings">["sessions"]>[number];
type Nth = NonNullable<StoredSession["nth"]>[number];

const approved = { _status: "published", review: { state: "approved" } } as const;

/** Noon, so that no time zone turns it into the day before. */
export const atNoon = (day: string): string => `${day}T12:00:00.000Z`;

const days = (dates: readonly string[]) => dates.map((day) => ({ on: atNoon(day) }));
const noonOf = (day: string | undefined) => day && atNoon(day);

export const areaData = ({ terms, ...area }: SampleArea): Data<"areas"> => ({
  ...area,
  covered: true,
  terms: terms.map(({ from, to }) => ({ from: atNoon(from), to: atNoon(to) })),
});

export const organisationData = (from: SampleOrganisation, area: number): Data<"organisations"> => ({
  ...approved,
  publicId: from.publicId,
  name: from.name,
  description: from.description,
  website: from.website,
  charityNumber: from.charityNumber,
  areas: [area],
});

export const venueData = (from: SampleVenue, area: number): Data<"venues"> => ({
  ...approved,
  publicId: from.publicId,
  name: from.name,
  addressPrivate: from.addressPrivate ?? false,
  address: from.address.join("\n"),
  postcode: from.postcode,
  position: { lat: from.lat, lng: from.lng },
  area,
  locality: from.locality,
  directions: from.directions,
  access: answersOf(accessFactIds, from.access),
});

function sessionData({ pattern, termTime }: SampleSession): StoredSession {
  const { every, start, end, validFrom, validTo, except, note } = pattern;
  return {
    every,
    ...(pattern.every === "dates" ? { dates: days(pattern.dates) } : { day: pattern.day, termTime }),
    ...(pattern.every === "fortnight" && { from: atNoon(pattern.from) }),
    ...(pattern.every === "month" && { nth: pattern.nth.map((nth): Nth => `${nth}`) }),
    start,
    end,
    validFrom: noonOf(validFrom),
    validTo: noonOf(validTo),
    except: days(except),
    note: note?.en,
  };
}

/** The ids, in the database, of what a listing speaks of. */
export interface Related {
  readonly organisation?: number;
  readonly venue?: number;
  readonly serves: number[];
}

export const listingData = (from: SampleListing, { organisation, venue, serves }: Related): Data<"listings"> => ({
  ...approved,
  publicId: from.publicId,
  title: from.title,
  summary: from.summary,
  description: from.description,
  kinds: [...from.kinds],
  activities: [...from.activities],
  organisation,
  attending: [...(from.attending ?? (["venue"] as const))],
  venue,
  servesEverywhere: from.serves === "everywhere",
  serves,
  sessions: from.sessions?.map(sessionData),
  hours: from.hours,
  cost: { ...from.cost },
  eligibility: {
    minimumAge: from.minimumAge,
    maximumAge: from.maximumAge,
    audiences: [...(from.audiences ?? [])],
  },
  joining: { how: [...(from.joining ?? [])], referral: [...(from.referral ?? [])], note: from.joiningNote },
  contact: { ...from.contact },
  firstVisit: { ...from.firstVisit },
  access: answersOf(accessFactIds, from.access),
  accessNote: from.accessNote,
  takingNew: { answer: from.takingNew?.answer ?? "unknown", asOf: noonOf(from.takingNew?.asOf) },
  effort: from.effort,
  groupSize: from.groupSize,
  talking: from.talking,
  assurance: answersOf(assuranceIds, from.assurance),
  languages: [...(from.languages ?? [])],
  example: true,
});
