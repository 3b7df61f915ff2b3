import type { PayloadRequest, Where } from "payload";
import { APIError } from "payload";
import { z } from "zod";
import { belongings, type ReviewedSlug } from "../access/belongings.ts";
import type { Id } from "../access/person.ts";
import { ownPart, publishablePart } from "../access/within.ts";

const id = z.union([z.number(), z.string()]);

const documentSchema = z.looseObject({
  id,
  publicId: z.string(),
  title: z.string().nullish(),
  name: z.string().nullish(),
  updatedAt: z.string(),
  createdBy: id.nullish(),
  venue: id.nullish(),
  organisation: id.nullish(),
  review: z.object({ state: z.string().nullish(), submittedBy: id.nullish() }).loose().nullish(),
});
export type ReviewedDocument = z.infer<typeof documentSchema>;

const notYours = "This is not there, or it is not yours to change.";
const notYoursToPublish = "Only a curator of its council area can do this. Send it for checking instead.";

/** The newest draft of a document that this person may change. */
export const draftToChange = (req: PayloadRequest, slug: ReviewedSlug, documentId: Id): Promise<ReviewedDocument> =>
  find(req, slug, documentId, true, ownPart(belongings[slug], req), notYours);

/** The newest draft of a document that this person may publish: both what is public now and what would be lie in their areas. */
export async function draftToPublish(
  req: PayloadRequest,
  slug: ReviewedSlug,
  documentId: Id,
): Promise<ReviewedDocument> {
  const part = publishablePart(belongings[slug], req);
  await find(req, slug, documentId, false, part, notYoursToPublish);
  return find(req, slug, documentId, true, part, notYoursToPublish);
}

async function find(
  req: PayloadRequest,
  collection: ReviewedSlug,
  documentId: Id,
  draft: boolean,
  part: boolean | Where,
  otherwise: string,
): Promise<ReviewedDocument> {
  if (part === false) throw new APIError(otherwise, 403, null, true);
  const where: Where = { and: [{ id: { equals: documentId } }, ...(part === true ? [] : [part])] };
  const { docs } = await req.payload.find({ collection, draft, where, depth: 0, limit: 1, pagination: false, req });
  const [document] = docs;
  if (!document) throw new APIError(otherwise, 403, null, true);
  return documentSchema.parse(document);
}

/** The newest draft, whoever asks. */
export const draftOf = (req: PayloadRequest, slug: ReviewedSlug, documentId: Id): Promise<ReviewedDocument> =>
  find(req, slug, documentId, true, true, notYours);
