import { z } from "zod";
import { listingSchema, organisationSchema } from "./listing.ts";
import { areaSchema, positionSchema, textSchema, webAddress } from "./record.ts";
import { supportSchema } from "./support.ts";

/** What a directory says of itself. */
export const directorySchema = z.strictObject({
  /** "Alongside Trafford". */
  name: textSchema,
  /** One sentence of what this is and for where. */
  purpose: textSchema,
  centre: positionSchema,
  areas: z.array(
    z.strictObject({
      ...areaSchema.shape,
      /** Where to find a link worker, or the council's own contact. */
      contactName: z.string().optional(),
      contactPhone: z.string().optional(),
      contactEmail: z.email().optional(),
      contactWebsite: z.optional(webAddress),
    }),
  ),
  /** Absent where nobody has written any. */
  support: supportSchema.optional(),
  /** Searches that find nothing are counted, without their words. */
  keepsUnmetNeed: z.boolean().optional(),
  /** Who answers for it: shown on about, accessibility and privacy pages. */
  publisher: z.string().min(1),
  email: z.email(),
});
export type Directory = z.infer<typeof directorySchema>;

/** An address that was once right: `/listings/<slug>-<publicId>/` or `/organisations/<slug>-<publicId>/`. */
export const redirectSchema = z.strictObject({ from: z.string().startsWith("/"), to: z.string().startsWith("/") });
export type Redirect = z.infer<typeof redirectSchema>;

/** Everything that is public at one moment, written whole: the only thing the site is built from. */
export const snapshotSchema = z.strictObject({
  format: z.literal(1),
  /** ISO 8601 instant. */
  publishedAt: z.iso.datetime(),
  directory: directorySchema,
  /** In a fixed order: by publicId. */
  listings: z.array(listingSchema),
  /** Every public organisation, with or without listings. */
  organisations: z.array(organisationSchema),
  redirects: z.array(redirectSchema),
});
export type Snapshot = z.infer<typeof snapshotSchema>;
