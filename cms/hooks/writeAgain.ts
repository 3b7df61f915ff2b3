import type { CollectionBeforeChangeHook } from "payload";

/** What was approved and is changed since is being written again; what is being checked stays with the curator. */
export const writeAgain: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req }) => {
  const state = originalDoc?.review?.state;
  if (operation === "create" || req.context.reviewing || data._status === "published") return data;
  return state === "approved" || state === "taken-down"
    ? { ...data, review: { ...originalDoc.review, state: "writing" } }
    : data;
};
