import { z } from "zod";
import { areaSchema, isoDate, positionSchema, publicId, slug, textSchema, webAddress } from "./record.ts";
import { sessionSchema } from "./sessions/session.ts";
import { accessFactIds } from "./vocabulary/accessFacts.ts";
import { activityIds } from "./vocabulary/activities.ts";
import { answerIds } from "./vocabulary/answers.ts";
import { assuranceIds } from "./vocabulary/assurance.ts";
import { attendingIds } from "./vocabulary/attending.ts";
import { audienceIds } from "./vocabulary/audiences.ts";
import { checkMethodIds } from "./vocabulary/checks.ts";
import { costIds, costPerIds } from "./vocabulary/costs.ts";
import { effortIds, groupSizeIds, talkingIds } from "./vocabulary/demands.ts";
import { joiningIds, referralIds, takingNewIds } from "./vocabulary/joining.ts";
import { kindIds } from "./vocabulary/kinds.ts";

const answer = z.enum(answerIds);

/** A building or place (HSDS location). Where `addressPrivate` is true there is no address and the position is rough. */
export const venueSchema = z.strictObject({
  publicId,
  name: z.optional(textSchema),
  addressPrivate: z.boolean(),
  /** Address lines without the postcode; empty where private. */
  address: z.array(z.string().min(1)),
  /** The full postcode, or the outcode alone where private. */
  postcode: z.string().optional(),
  /** Rounded to 2 decimals (about 1 km) where private. */
  position: z.optional(positionSchema),
  area: z.optional(areaSchema),
  /** The town or village a person would say: "Sale". */
  locality: z.string().min(1).optional(),
  /** How to get there: bus stops, parking, which door. */
  directions: z.optional(textSchema),
});
export type Venue = z.infer<typeof venueSchema>;

export const organisationSchema = z.strictObject({
  publicId,
  slug,
  name: textSchema,
  description: z.optional(textSchema),
  website: z.optional(webAddress),
  charityNumber: z.string().optional(),
});
export type Organisation = z.infer<typeof organisationSchema>;

export const photoSchema = z.strictObject({
  /** Path under the site's root. */
  src: z.string().startsWith("/"),
  alt: textSchema,
  /** Pixels. */
  width: z.int().positive(),
  height: z.int().positive(),
});
export type Photo = z.infer<typeof photoSchema>;

/**
 * What the world sees of a group, club or service: the one shape that crosses from the CMS to the site and the indexes.
 * Named after Open Referral UK / HSDS 3.0 where it has a term (service, location, schedule, cost_option, service_area, eligibility).
 */
export const listingSchema = z.strictObject({
  publicId,
  slug,
  title: textSchema,
  /** One sentence. */
  summary: textSchema,
  /** Plain text; a blank line starts a new paragraph. */
  description: z.optional(textSchema),
  kinds: z.array(z.enum(kindIds)).min(1),
  activities: z.array(z.enum(activityIds)),
  organisation: organisationSchema.optional(),
  attending: z.array(z.enum(attendingIds)).min(1),
  venue: venueSchema.optional(),
  /** HSDS service_area: the council areas it serves (helpline, home visits, online); `everywhere` is the whole country. */
  serves: z.strictObject({ everywhere: z.boolean(), areas: z.array(areaSchema) }),
  sessions: z.array(sessionSchema),
  /** Opening times as somebody wrote them, where they could not be understood as sessions. */
  hours: z.optional(textSchema),
  cost: z.strictObject({
    option: z.enum(costIds),
    pounds: z.number().nonnegative().optional(),
    per: z.enum(costPerIds).optional(),
    note: z.optional(textSchema),
  }),
  /** Ages in whole years, both inclusive. */
  eligibility: z.strictObject({
    minimumAge: z.int().min(0).max(120).optional(),
    maximumAge: z.int().min(0).max(120).optional(),
    audiences: z.array(z.enum(audienceIds)),
  }),
  joining: z.strictObject({
    how: z.array(z.enum(joiningIds)),
    referral: z.array(z.enum(referralIds)),
    note: z.optional(textSchema),
  }),
  contact: z.strictObject({
    name: z.string().optional(),
    phone: z.string().optional(),
    email: z.email().optional(),
    website: z.optional(webAddress),
  }),
  firstVisit: z.strictObject({
    /** What happens the first time. */
    what: z.optional(textSchema),
    /** What they will ask when you call. */
    questions: z.optional(textSchema),
  }),
  /** Venue and session facts merged, the session's own answer winning. Every fact has an answer. */
  access: z.record(z.enum(accessFactIds), answer),
  accessNote: z.optional(textSchema),
  takingNew: z.strictObject({ answer: z.enum(takingNewIds), asOf: z.optional(isoDate) }),
  effort: z.enum(effortIds).optional(),
  groupSize: z.enum(groupSizeIds).optional(),
  talking: z.enum(talkingIds).optional(),
  assurance: z.record(z.enum(assuranceIds), answer),
  /** Languages spoken, as BCP 47 tags. */
  languages: z.array(z.string().min(2)),
  photos: z.array(photoSchema),
  lastChecked: z.strictObject({ on: isoDate, by: z.string().min(1), how: z.enum(checkMethodIds) }).optional(),
  /** An example of the sample directory, never a real group. */
  example: z.boolean(),
  /** Where the facts come from, to be shown with them (open data asks for it). */
  attribution: z.string().optional(),
  /** ISO 8601 instant. */
  updatedAt: z.iso.datetime({ offset: true }),
});
export type Listing = z.infer<typeof listingSchema>;
