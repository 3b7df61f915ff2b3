import { z } from "zod";
import { accessFactIds } from "../../search/vocabulary/accessFacts.ts";
import { activityIds } from "../../search/vocabulary/activities.ts";
import { answerIds } from "../../search/vocabulary/answers.ts";
import { assuranceIds } from "../../search/vocabulary/assurance.ts";
import { attendingIds } from "../../search/vocabulary/attending.ts";
import { audienceIds } from "../../search/vocabulary/audiences.ts";
import { checkMethodIds } from "../../search/vocabulary/checks.ts";
import { costIds, costPerIds } from "../../search/vocabulary/costs.ts";
import { effortIds, groupSizeIds, talkingIds } from "../../search/vocabulary/demands.ts";
import { joiningIds, referralIds, takingNewIds } from "../../search/vocabulary/joining.ts";
import { kindIds } from "../../search/vocabulary/kinds.ts";

// What the database gives, read with `locale: "all"` and `depth: 0`. Empty fields come as null, undefined or "".

const id = z.union([z.number(), z.string()]);
const related = id.nullish();
const manyRelated = z.array(id).nullish();
const line = z.string().nullish();
const words = z.object({ en: line, cy: line }).partial().nullish();
const number = z.number().nullish();
/** A date as Payload stores it: the day is what stands before the T. */
const day = z.string().nullish();
const oneOf = <const Ids extends readonly [string, ...string[]]>(ids: Ids) => z.enum(ids).nullish();
const someOf = <const Ids extends readonly [string, ...string[]]>(ids: Ids) => z.array(z.enum(ids)).nullish();
const days = z.array(z.object({ on: day })).nullish();
const factsOf = <const Ids extends readonly [string, ...string[]]>(ids: Ids) =>
  z.partialRecord(z.enum(ids), z.enum(answerIds).nullable()).nullish();

export const storedAreaSchema = z.object({
  id,
  code: z.string(),
  name: z.string(),
  covered: z.boolean().nullish(),
  terms: z.array(z.object({ from: z.string(), to: z.string() })).nullish(),
  contactName: line,
  contactPhone: line,
  contactEmail: line,
  contactWebsite: line,
});
export type StoredArea = z.infer<typeof storedAreaSchema>;

export const storedOrganisationSchema = z.object({
  id,
  publicId: z.string(),
  slug: z.string(),
  name: words,
  description: words,
  website: line,
  charityNumber: line,
  areas: manyRelated,
});
export type StoredOrganisation = z.infer<typeof storedOrganisationSchema>;

export const storedVenueSchema = z.object({
  id,
  publicId: z.string(),
  name: words,
  addressPrivate: z.boolean().nullish(),
  address: line,
  postcode: line,
  position: z.object({ lat: number, lng: number }).nullish(),
  area: related,
  locality: line,
  directions: words,
  access: factsOf(accessFactIds),
});
export type StoredVenue = z.infer<typeof storedVenueSchema>;

const file = z.object({ filename: line, width: number, height: number });

export const storedPhotoSchema = file.extend({ id, alt: words, sizes: z.object({ page: file.nullish() }).nullish() });
export type StoredPhoto = z.infer<typeof storedPhotoSchema>;

export const storedCheckSchema = z.object({ listing: id, on: z.string(), by: z.string(), how: z.enum(checkMethodIds) });
export type StoredCheck = z.infer<typeof storedCheckSchema>;

const storedSessionSchema = z.object({
  every: line,
  day: line,
  from: day,
  nth: z.array(z.string()).nullish(),
  dates: days,
  start: line,
  end: line,
  termTime: z.boolean().nullish(),
  except: days,
  validFrom: day,
  validTo: day,
  note: words,
});
export type StoredSession = z.infer<typeof storedSessionSchema>;

export const storedListingSchema = z.object({
  id,
  publicId: z.string(),
  slug: z.string().nullish(),
  title: words,
  summary: words,
  description: words,
  kinds: someOf(kindIds),
  activities: someOf(activityIds),
  organisation: related,
  languages: z.array(z.string()).nullish(),
  sessions: z.array(storedSessionSchema).nullish(),
  hours: words,
  attending: someOf(attendingIds),
  venue: related,
  servesEverywhere: z.boolean().nullish(),
  serves: manyRelated,
  cost: z
    .object({ option: oneOf(costIds), pounds: number, per: oneOf(costPerIds), note: words })
    .partial()
    .nullish(),
  joining: z
    .object({ how: someOf(joiningIds), referral: someOf(referralIds), note: words })
    .partial()
    .nullish(),
  takingNew: z
    .object({ answer: oneOf(takingNewIds), asOf: day })
    .partial()
    .nullish(),
  contact: z.object({ name: line, phone: line, email: line, website: line }).partial().nullish(),
  eligibility: z
    .object({ minimumAge: number, maximumAge: number, audiences: someOf(audienceIds) })
    .partial()
    .nullish(),
  effort: oneOf(effortIds),
  groupSize: oneOf(groupSizeIds),
  talking: oneOf(talkingIds),
  access: factsOf(accessFactIds),
  accessNote: words,
  firstVisit: z.object({ what: words, questions: words }).partial().nullish(),
  photos: manyRelated,
  assurance: factsOf(assuranceIds),
  attribution: line,
  example: z.boolean().nullish(),
  updatedAt: z.string(),
});
export type StoredListing = z.infer<typeof storedListingSchema>;
