import type { CollectionAfterChangeHook, TypeWithID } from "payload";

/**
 * Payload keeps drafts beside the main document, and asks the main document who may see them. Until something is published
 * the main document follows its draft, so that a venue or an organisation named later brings its curators and editors with it.
 */
export const followDraft: CollectionAfterChangeHook = async ({ collection, doc, operation, req }) => {
  if (operation !== "update" || doc._status !== "draft") return;
  const { payload } = req;
  const main = await payload.db.findOne<TypeWithID & { _status?: string }>({
    collection: collection.slug,
    req,
    where: { id: { equals: doc.id } },
    select: { _status: true },
  });
  if (main?._status === "published") return;
  const { docs } = await payload.db.findVersions({
    collection: collection.slug,
    limit: 1,
    locale: "all",
    pagination: false,
    req,
    where: { and: [{ parent: { equals: doc.id } }, { latest: { equals: true } }] },
  });
  const [latest] = docs;
  if (latest)
    await payload.db.updateOne({
      collection: collection.slug,
      id: doc.id,
      data: latest.version,
      req,
      returning: false,
    });
};
