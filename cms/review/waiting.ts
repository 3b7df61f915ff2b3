import type { Payload, TypedUser } from "payload";
import { type ReviewedSlug, reviewedSlugs } from "../access/belongings.ts";
import type { Id } from "../access/person.ts";
import type { ReviewState } from "../fields/review.ts";

export interface Waiting {
  readonly total: number;
  readonly first: readonly { readonly collection: ReviewedSlug; readonly id: Id; readonly name: string }[];
}

/** What stands at a step of the review, as far as this person may see it. */
export async function waiting(payload: Payload, user: TypedUser, state: ReviewState): Promise<Waiting> {
  const found = await Promise.all(
    reviewedSlugs.map(async (collection) => {
      const { docs, totalDocs } = await payload.find({
        collection,
        draft: true,
        where: { "review.state": { equals: state } },
        sort: "updatedAt",
        limit: 5,
        depth: 0,
        overrideAccess: false,
        user,
      });
      return {
        totalDocs,
        documents: docs.map((document) => ({ collection, id: document.id, name: nameOf(document) })),
      };
    }),
  );
  return {
    total: found.reduce((sum, { totalDocs }) => sum + totalDocs, 0),
    first: found.flatMap(({ documents }) => documents).slice(0, 5),
  };
}

const nameOf = (document: object): string => {
  const name = "title" in document ? document.title : "name" in document ? document.name : undefined;
  return typeof name === "string" && name ? name : "(no name yet)";
};
