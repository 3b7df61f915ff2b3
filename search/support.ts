import { z } from "zod";
import { textSchema, webAddress } from "./record.ts";
import { crisisNeedIds } from "./understand/crisisNeeds.ts";

/** A helpline near here that curators added to those of the whole country. */
export const crisisLineSchema = z.strictObject({
  name: textSchema,
  needs: z.array(z.enum(crisisNeedIds)).min(1),
  /** One of the two at least. */
  phone: z.string().min(1).optional(),
  /** The number that a text goes to. */
  text: z.string().min(1).optional(),
  hours: z.optional(textSchema),
  note: z.optional(textSchema),
});

/** Where to find a link worker, shown where nothing was found. */
export const linkWorkerSchema = z.strictObject({
  name: textSchema,
  phone: z.string().min(1).optional(),
  website: z.optional(webAddress),
  note: z.optional(textSchema),
});

/** The help of people that a directory names beside its listings. */
export const supportSchema = z.strictObject({
  crisisLines: z.array(crisisLineSchema),
  linkWorker: linkWorkerSchema.optional(),
});
export type Support = z.infer<typeof supportSchema>;
