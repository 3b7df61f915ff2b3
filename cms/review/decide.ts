import type { PayloadRequest } from "payload";
import type { ReviewedSlug } from "../access/belongings.ts";
import type { ReviewState } from "../fields/review.ts";
import type { ReviewedDocument } from "./reviewedDocument.ts";

interface Decision {
  readonly state: ReviewState;
  readonly reason?: string;
  /** Draft: kept beside what is public. Published: becomes it. Withdrawn: nothing is public any more. */
  readonly as: "draft" | "published" | "withdrawn";
}

/** Writes where a document now stands, and makes public or takes down what that means. */
export async function decide(
  req: PayloadRequest,
  slug: ReviewedSlug,
  document: ReviewedDocument,
  decision: Decision,
): Promise<void> {
  const { state, reason, as } = decision;
  const now = new Date().toISOString();
  const who = req.user?.id;
  const step = state === "submitted" ? { submittedAt: now, submittedBy: who } : { decidedAt: now, decidedBy: who };
  await req.payload.update({
    collection: slug,
    id: document.id,
    data: {
      review: { ...step, state, reason: reason ?? null },
      ...(as !== "draft" && { _status: statuses[as] }),
    },
    draft: as === "draft",
    // Only the fields given are checked, so that what is no longer complete can be taken down too.
    unpublishAllLocales: as === "withdrawn",
    locale: "en",
    depth: 0,
    context: { ...req.context, reviewing: true },
    req,
  });
}

const statuses = { published: "published", withdrawn: "draft" } as const;
