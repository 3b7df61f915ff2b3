import type { CollectionSlug, Payload, Where } from "payload";

/** Documents as they are stored, in every language, with ids where they speak of one another. */
export interface SnapshotDocuments {
  readonly listings: readonly unknown[];
  /** Listings that turned out to be the same as another. */
  readonly merged: readonly unknown[];
  readonly organisations: readonly unknown[];
  readonly venues: readonly unknown[];
  readonly areas: readonly unknown[];
  readonly media: readonly unknown[];
  readonly checks: readonly unknown[];
}

const approved: Where = { _status: { equals: "published" } };

/** Reads all that can be public in a few queries, straight from the database: Payload's hooks would read each document again. */
export async function snapshotDocuments({ db }: Payload): Promise<SnapshotDocuments> {
  const all = async (collection: CollectionSlug, where: Where = {}): Promise<readonly unknown[]> => {
    const { docs } = await db.find({ collection, where, locale: "all", limit: 0, pagination: false, sort: "id" });
    return docs;
  };
  return {
    listings: await all("listings", { and: [approved, { mergedInto: { exists: false } }] }),
    merged: await all("listings", { mergedInto: { exists: true } }),
    organisations: await all("organisations", approved),
    venues: await all("venues", approved),
    areas: await all("areas"),
    media: await all("media"),
    checks: await all("checks"),
  };
}
