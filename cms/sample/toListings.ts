import { roundPosition } from "../../search/distance.ts";
import { type Listing, listingSchema, type Organisation, type Venue } from "../../search/listing.ts";
import type { Area, Text } from "../../search/record.ts";
import type { DateRange, Session } from "../../search/sessions/session.ts";
import { accessFactIds } from "../../search/vocabulary/accessFacts.ts";
import { assuranceIds } from "../../search/vocabulary/assurance.ts";
import { slugOf } from "../fields/slug.ts";
import { present } from "../publicRecord/text.ts";
import { answersOf } from "./answersOf.ts";
import type { Sample, SampleArea, SampleListing, SampleOrganisation, SampleSession, SampleVenue } from "./sample.ts";

/** When a listing was last changed that nobody has checked. */
const writtenOn = "2026-10-01";

const text = (en: string | undefined, cy?: string): Text | undefined =>
  en === undefined ? undefined : { en, ...(cy && { cy }) };

function found<T>(things: readonly T[], is: (thing: T) => boolean, name: string): T {
  const thing = things.find(is);
  if (!thing) throw new Error(`The sample speaks of "${name}", which it does not have.`);
  return thing;
}

const toArea = ({ code, name }: SampleArea): Area => ({ code, name });

/** The organisation as the public sees it. */
export const toOrganisation = (from: SampleOrganisation): Organisation =>
  present({
    publicId: from.publicId,
    slug: slugOf(from.name),
    name: { en: from.name, ...(from.welsh && { cy: from.welsh.name }) },
    description: text(from.description, from.welsh?.description),
    website: from.website,
    charityNumber: from.charityNumber,
  });

/** The venue as the public sees it: of a private one, the outcode, the town and a rough position. */
function toVenue(from: SampleVenue, area: SampleArea): Venue {
  const { publicId, locality, postcode, lat, lng } = from;
  const place = { publicId, locality, area: toArea(area) };
  if (from.addressPrivate) {
    const [outcode] = postcode.split(" ");
    return { ...place, addressPrivate: true, address: [], postcode: outcode, position: roundPosition({ lat, lng }) };
  }
  return present({
    ...place,
    name: { en: from.name },
    addressPrivate: false,
    address: [...from.address],
    postcode,
    position: { lat, lng },
    directions: text(from.directions),
  });
}

const toSession = ({ pattern, termTime }: SampleSession, terms: readonly DateRange[]): Session =>
  termTime && pattern.every !== "dates" ? { ...pattern, terms: [...terms] } : pattern;

function toListing(from: SampleListing, sample: Sample): Listing {
  const areaOf = (code: string) => found(sample.areas, (area) => area.code === code, code);
  const venue = from.venue ? found(sample.venues, ({ key }) => key === from.venue, from.venue) : undefined;
  const organisation = from.organisation
    ? found(sample.organisations, ({ key }) => key === from.organisation, from.organisation)
    : undefined;
  const serves = from.serves === "everywhere" ? [] : (from.serves ?? []).map(areaOf);
  const homeArea = venue ? areaOf(venue.area) : serves[0];

  return listingSchema.parse(
    present({
      publicId: from.publicId,
      slug: slugOf(from.title),
      title: text(from.title, from.welsh?.title),
      summary: text(from.summary, from.welsh?.summary),
      description: text(from.description, from.welsh?.description),
      kinds: from.kinds,
      activities: from.activities,
      organisation: organisation && toOrganisation(organisation),
      attending: from.attending ?? ["venue"],
      venue: venue && toVenue(venue, areaOf(venue.area)),
      serves: { everywhere: from.serves === "everywhere", areas: serves.map(toArea) },
      sessions: (from.sessions ?? []).map((session) => toSession(session, homeArea?.terms ?? [])),
      hours: text(from.hours),
      cost: present({ ...from.cost, note: text(from.cost.note) }),
      eligibility: present({
        minimumAge: from.minimumAge,
        maximumAge: from.maximumAge,
        audiences: from.audiences ?? [],
      }),
      joining: present({ how: from.joining ?? [], referral: from.referral ?? [], note: text(from.joiningNote) }),
      contact: from.contact ?? {},
      firstVisit: present({ what: text(from.firstVisit?.what), questions: text(from.firstVisit?.questions) }),
      access: answersOf(accessFactIds, from.access, venue?.access),
      accessNote: text(from.accessNote),
      takingNew: from.takingNew ?? { answer: "unknown" },
      effort: from.effort,
      groupSize: from.groupSize,
      talking: from.talking,
      assurance: answersOf(assuranceIds, from.assurance),
      languages: from.languages ?? [],
      photos: [],
      lastChecked: from.lastChecked,
      example: true,
      updatedAt: `${from.lastChecked?.on ?? writtenOn}T09:00:00.000Z`,
    }),
  );
}

/** The example listings as the public sees them, in a fixed order: by publicId. */
export const toListings = (sample: Sample): Listing[] =>
  sample.listings.map((listing) => toListing(listing, sample)).sort((a, b) => (a.publicId < b.publicId ? -1 : 1));
