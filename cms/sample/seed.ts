import type { Payload } from "payload";
import { trafford } from "./areas.ts";
import { sampleDirectory } from "./directory.ts";
import { areaData, listingData, organisationData, type Related, venueData } from "./documents.ts";
import { type Ids, idIn, knownIn } from "./ids.ts";
import type { SampleListing } from "./sample.ts";
import { addCheck, checkedListings, describe, translate } from "./seedRelated.ts";
import { traffordSample } from "./traffordSample.ts";
import { quietly } from "./writing.ts";

interface Progress {
  readonly done: number;
  readonly total: number;
}

/** The ids of what listings speak of. */
interface Places {
  readonly areas: Ids;
  readonly organisations: Ids;
  readonly venues: Ids;
}

/**
 * Fills a directory with the example listings, approved and checked. Run again it adds what is missing and changes nothing
 * else. Publishing is for the caller to ask for: it is wanted once, not for every document.
 */
export async function seed(payload: Payload, onProgress: (progress: Progress) => void = () => {}): Promise<void> {
  const { organisations, venues, listings } = traffordSample;
  const total = organisations.length + venues.length + listings.length;
  let done = 0;
  const tick = () => {
    done += 1;
    onProgress({ done, total });
  };
  await describe(payload, sampleDirectory);
  const areas = await seedAreas(payload);
  const places = {
    areas,
    organisations: await seedOrganisations(payload, areas, tick),
    venues: await seedVenues(payload, areas, tick),
  };
  await seedListings(payload, places, tick);
}

async function seedAreas(payload: Payload): Promise<Ids> {
  const { docs } = await payload.find({ collection: "areas", pagination: false, depth: 0 });
  const ids = new Map(docs.map(({ code, id }) => [code, id]));
  for (const area of traffordSample.areas) {
    if (ids.has(area.code)) continue;
    const { id } = await payload.create({ collection: "areas", data: areaData(area), ...quietly });
    ids.set(area.code, id);
  }
  return ids;
}

async function seedOrganisations(payload: Payload, areas: Ids, tick: () => void): Promise<Ids> {
  const known = await knownIn(payload, "organisations");
  const ids = new Map<string, number>();
  for (const organisation of traffordSample.organisations) {
    const there = known.get(organisation.publicId);
    const data = organisationData(organisation, idIn(areas, trafford));
    const { id } = there ?? (await payload.create({ collection: "organisations", data, ...quietly }));
    if (!there?.inWelsh) await translate(payload, "organisations", id, organisation.welsh);
    ids.set(organisation.key, id);
    tick();
  }
  return ids;
}

async function seedVenues(payload: Payload, areas: Ids, tick: () => void): Promise<Ids> {
  const known = await knownIn(payload, "venues");
  const ids = new Map<string, number>();
  for (const venue of traffordSample.venues) {
    const data = venueData(venue, idIn(areas, venue.area));
    const { id } = known.get(venue.publicId) ?? (await payload.create({ collection: "venues", data, ...quietly }));
    ids.set(venue.key, id);
    tick();
  }
  return ids;
}

async function seedListings(payload: Payload, places: Places, tick: () => void): Promise<void> {
  const known = await knownIn(payload, "listings");
  const checked = await checkedListings(payload);
  for (const listing of traffordSample.listings) {
    const there = known.get(listing.publicId);
    const data = listingData(listing, relatedTo(listing, places));
    const { id } = there ?? (await payload.create({ collection: "listings", data, ...quietly }));
    if (!there?.inWelsh) await translate(payload, "listings", id, listing.welsh);
    if (!checked.has(id)) await addCheck(payload, id, listing.lastChecked);
    tick();
  }
}

const relatedTo = ({ organisation, venue, serves }: SampleListing, places: Places): Related => ({
  organisation: organisation ? idIn(places.organisations, organisation) : undefined,
  venue: venue ? idIn(places.venues, venue) : undefined,
  serves: serves === "everywhere" ? [] : (serves ?? []).map((code) => idIn(places.areas, code)),
});
