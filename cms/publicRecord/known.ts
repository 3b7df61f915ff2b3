import type { z } from "zod";
import type { Id } from "../access/person.ts";
import {
  type StoredArea,
  type StoredCheck,
  type StoredOrganisation,
  type StoredPhoto,
  type StoredVenue,
  storedAreaSchema,
  storedCheckSchema,
  storedOrganisationSchema,
  storedPhotoSchema,
  storedVenueSchema,
} from "./stored.ts";

/** Everything that listings speak of, by its id in the database, so that thousands of listings need no look-up of their own. */
export interface Known {
  readonly areas: ReadonlyMap<Id, StoredArea>;
  readonly organisations: ReadonlyMap<Id, StoredOrganisation>;
  readonly venues: ReadonlyMap<Id, StoredVenue>;
  readonly photos: ReadonlyMap<Id, StoredPhoto>;
  /** The newest check of each listing. */
  readonly lastChecks: ReadonlyMap<Id, StoredCheck>;
}

/** Documents as Payload finds them with `locale: "all"` and `depth: 0`; of what has drafts, those to be shown. */
export interface Documents {
  readonly areas: readonly unknown[];
  readonly organisations: readonly unknown[];
  readonly venues: readonly unknown[];
  readonly media: readonly unknown[];
  readonly checks: readonly unknown[];
}

export function known({ areas, organisations, venues, media, checks }: Documents): Known {
  const oldestFirst = checks.map((check) => storedCheckSchema.parse(check)).sort((a, b) => a.on.localeCompare(b.on));
  return {
    areas: byId(storedAreaSchema, areas),
    organisations: byId(storedOrganisationSchema, organisations),
    venues: byId(storedVenueSchema, venues),
    photos: byId(storedPhotoSchema, media),
    lastChecks: new Map(oldestFirst.map((check) => [check.listing, check])),
  };
}

const byId = <T extends { id: Id }>(schema: z.ZodType<T>, documents: readonly unknown[]): Map<Id, T> =>
  new Map(documents.map((document) => schema.parse(document)).map((record) => [record.id, record]));
