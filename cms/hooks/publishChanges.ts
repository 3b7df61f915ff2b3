import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, GlobalAfterChangeHook } from "payload";
import { queuePublish } from "../publish/queuePublish.ts";
import { withdraw } from "../publish/withdraw.ts";

/** A published document that changes, comes or goes is published with its neighbours. */
export const publishWhenPublic: CollectionAfterChangeHook = async ({ doc, previousDoc, req, operation }) => {
  const was = operation === "update" && previousDoc?._status === "published";
  if (doc._status === "published" || (was && req.context.reviewing)) await queuePublish(req);
};

/** For what has no drafts: areas, checks. */
export const publishAlways: CollectionAfterChangeHook = async ({ req }) => queuePublish(req);

/** A new photo is public with the listing that shows it; a changed one changes pages. */
export const publishWhenUpdated: CollectionAfterChangeHook = async ({ operation, req }) => {
  if (operation === "update") await queuePublish(req);
};

export const publishDirectory: GlobalAfterChangeHook = async ({ req }) => queuePublish(req);

export const publishAfterDelete: CollectionAfterDeleteHook = async ({ req }) => {
  await queuePublish(req);
};

/** What is deleted is gone from the site at once. */
export const withdrawAfterDelete: CollectionAfterDeleteHook = async ({ doc, req }) => {
  if (doc._status === "published") await withdraw(req, [doc.publicId]);
};
