import type { PayloadRequest } from "payload";
import type { ReviewedSlug } from "../access/belongings.ts";
import type { Id } from "../access/person.ts";
import { decide } from "./decide.ts";
import { draftOf, type ReviewedDocument } from "./reviewedDocument.ts";

/** A listing's venue and organisation that were never published come with it: a volunteer adds all three at once. */
export async function publishWhatItNeeds(
  req: PayloadRequest,
  slug: ReviewedSlug,
  document: ReviewedDocument,
): Promise<void> {
  if (slug !== "listings") return;
  if (document.organisation) await publishIfNever(req, "organisations", document.organisation);
  if (document.venue) await publishIfNever(req, "venues", document.venue);
}

async function publishIfNever(req: PayloadRequest, collection: "organisations" | "venues", id: Id): Promise<void> {
  const main = await req.payload.findByID({ collection, id, depth: 0, req, disableErrors: true });
  if (!main || main._status === "published" || main.review?.state === "taken-down") return;
  const draft = await draftOf(req, collection, id);
  await decide(req, collection, draft, { state: "approved", as: "published" });
}
