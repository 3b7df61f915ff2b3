import type { PayloadRequest } from "payload";
import type { Listing } from "../../search/listing.ts";
import { type Id, idsOf } from "../access/person.ts";
import { known } from "./known.ts";
import { type StoredListing, storedListingSchema } from "./stored.ts";
import { listingOf } from "./toListing.ts";
import { photoPath } from "./toPhoto.ts";

/** The newest draft of a listing as the public would see it, with gaps filled; nothing where this person may not read it. */
export async function previewOf(req: PayloadRequest, id: Id): Promise<Listing | undefined> {
  const asReader = { draft: true, locale: "all", depth: 0, overrideAccess: false, disableErrors: true, req } as const;
  const found = async (
    collection: "areas" | "organisations" | "venues" | "media",
    ids: readonly (Id | null | undefined)[],
  ) => {
    const wanted = [...new Set(ids)].filter((one) => one !== null && one !== undefined);
    const documents = await Promise.all(
      wanted.map((one) => req.payload.findByID({ ...asReader, collection, id: one })),
    );
    return documents.filter((document) => document !== null);
  };
  const document = await req.payload.findByID({ ...asReader, collection: "listings", id });
  if (!document) return undefined;
  const draft = withGapsFilled(storedListingSchema.parse(document));
  const organisations = await found("organisations", [draft.organisation]);
  const venues = await found("venues", [draft.venue]);
  const areas = await found("areas", [
    ...(draft.serves ?? []),
    ...organisations.flatMap((organisation) => ("areas" in organisation ? idsOf(organisation.areas) : [])),
    ...venues.flatMap((venue) => ("area" in venue && venue.area ? idsOf([venue.area]) : [])),
  ]);
  const media = await found("media", draft.photos ?? []);
  const { docs: checks } = await req.payload.find({
    collection: "checks",
    where: { listing: { equals: id } },
    sort: "-on",
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  });
  const listing = listingOf(draft, known({ areas, organisations, venues, media, checks }));
  return { ...listing, photos: listing.photos.map((photo) => ({ ...photo, src: beforePublishing(photo.src) })) };
}

const filled = (words: StoredListing["title"], otherwise: string): StoredListing["title"] =>
  words?.en?.trim() ? words : { ...words, en: otherwise };

/** A draft may lack what every public listing has. */
const withGapsFilled = (draft: StoredListing): StoredListing => ({
  ...draft,
  slug: draft.slug || "draft",
  title: filled(draft.title, "(no name yet)"),
  summary: filled(draft.summary, "(not said yet in one sentence)"),
  kinds: draft.kinds?.length ? draft.kinds : ["peer-support"],
  attending: draft.attending?.length ? draft.attending : ["venue"],
});

/** Photos are on the site only when published; until then the admin shows them to whoever is logged in. */
const beforePublishing = (src: string): string => src.replace(photoPath(""), "/api/media/file/");
