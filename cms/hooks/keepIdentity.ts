import type { CollectionBeforeChangeHook } from "payload";

/** An older version brings its words back, not its place in the review nor its identity. */
export const keepIdentity: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (!req.context.isRestoringVersion || !originalDoc) return data;
  const { publicId, slug, formerSlugs, createdBy, mergedInto, review, imported } = originalDoc;
  return {
    ...data,
    publicId,
    slug,
    formerSlugs,
    createdBy,
    mergedInto,
    imported,
    review: { ...review, state: "writing" },
  };
};
