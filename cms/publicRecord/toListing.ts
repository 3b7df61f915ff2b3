import { type Listing, listingSchema } from "../../search/listing.ts";
import { accessFactIds } from "../../search/vocabulary/accessFacts.ts";
import type { AnswerId } from "../../search/vocabulary/answers.ts";
import { assuranceIds } from "../../search/vocabulary/assurance.ts";
import type { Id } from "../access/person.ts";
import type { Known } from "./known.ts";
import { type StoredArea, type StoredListing, storedListingSchema } from "./stored.ts";
import { dayOf, emailOf, lineOf, present, textOf, webAddressOf } from "./text.ts";
import { toOrganisation } from "./toOrganisation.ts";
import { toPhoto } from "./toPhoto.ts";
import { toSession } from "./toSession.ts";
import { toArea, toVenue } from "./toVenue.ts";

/**
 * The one crossing from Payload's documents to what the world sees. `document` is a listing found with `locale: "all"` and
 * `depth: 0`. Throws where something that every listing needs is missing.
 */
export const toListing = (document: unknown, known: Known): Listing =>
  listingOf(storedListingSchema.parse(document), known);

/** As `toListing`, of what has been read already. */
export function listingOf(from: StoredListing, known: Known): Listing {
  const organisation = found(known.organisations, from.organisation);
  const attending = from.attending ?? [];
  const venue = attending.includes("venue") ? found(known.venues, from.venue) : undefined;
  const serves = (from.serves ?? []).flatMap((id) => found(known.areas, id) ?? []);
  const homeArea = found(known.areas, venue?.area) ?? serves[0] ?? found(known.areas, organisation?.areas?.[0]);
  const check = known.lastChecks.get(from.id);
  return listingSchema.parse(
    present({
      publicId: from.publicId,
      slug: from.slug,
      title: textOf(from.title),
      summary: textOf(from.summary),
      description: textOf(from.description),
      kinds: from.kinds ?? [],
      activities: from.activities ?? [],
      organisation: organisation && toOrganisation(organisation),
      attending,
      venue: venue && toVenue(venue, found(known.areas, venue.area)),
      serves: { everywhere: Boolean(from.servesEverywhere), areas: serves.map(toArea) },
      sessions: (from.sessions ?? []).flatMap((session) => toSession(session, termsOf(homeArea)) ?? []),
      hours: textOf(from.hours),
      ...joiningOf(from),
      eligibility: present({
        minimumAge: from.eligibility?.minimumAge,
        maximumAge: from.eligibility?.maximumAge,
        audiences: from.eligibility?.audiences ?? [],
      }),
      firstVisit: present({ what: textOf(from.firstVisit?.what), questions: textOf(from.firstVisit?.questions) }),
      access: answers(accessFactIds, from.access, venue?.access),
      accessNote: textOf(from.accessNote),
      effort: from.effort,
      groupSize: from.groupSize,
      talking: from.talking,
      assurance: answers(assuranceIds, from.assurance),
      languages: from.languages ?? [],
      photos: (from.photos ?? [])
        .flatMap((id) => found(known.photos, id) ?? [])
        .flatMap((photo) => toPhoto(photo) ?? []),
      lastChecked: check && { on: dayOf(check.on), by: check.by, how: check.how },
      example: Boolean(from.example),
      attribution: lineOf(from.attribution),
      updatedAt: from.updatedAt,
    }),
  );
}

/** What it costs, how to join and whom to ask. */
function joiningOf({ cost, joining, contact, takingNew }: StoredListing) {
  const paid = cost?.option === "paid";
  return {
    cost: present({
      option: cost?.option ?? "unknown",
      pounds: paid ? cost.pounds : undefined,
      per: paid ? cost.per : undefined,
      note: textOf(cost?.note),
    }),
    joining: present({ how: joining?.how ?? [], referral: joining?.referral ?? [], note: textOf(joining?.note) }),
    contact: present({
      name: lineOf(contact?.name),
      phone: lineOf(contact?.phone),
      email: emailOf(contact?.email),
      website: webAddressOf(contact?.website),
    }),
    takingNew: present({ answer: takingNew?.answer ?? "unknown", asOf: dayOf(takingNew?.asOf) }),
  };
}

const found = <T>(records: ReadonlyMap<Id, T>, id: Id | null | undefined): T | undefined =>
  id === null || id === undefined ? undefined : records.get(id);

const termsOf = (area: StoredArea | undefined) =>
  (area?.terms ?? []).map(({ from, to }) => ({ from: from.slice(0, 10), to: to.slice(0, 10) }));

type Facts<FactId extends string> = Partial<Record<FactId, AnswerId | null>> | null | undefined;

/** Every fact with its answer: of the sources, nearest first, the first that knows it wins. */
function answers<FactId extends string>(ids: readonly FactId[], ...nearestFirst: Facts<FactId>[]) {
  const answer = (id: FactId): AnswerId =>
    nearestFirst.map((facts) => facts?.[id]).find((given) => given === "yes" || given === "no") ?? "unknown";
  return Object.fromEntries(ids.map((id) => [id, answer(id)]));
}
