import type { Payload } from "payload";

/** What the sample calls a record, and the id that the database gave it. */
export type Ids = ReadonlyMap<string, number>;

export function idIn(ids: Ids, key: string): number {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`The sample speaks of "${key}", which it does not have.`);
  return id;
}

/** The ids of what is there already, by publicId. */
export async function idsIn(payload: Payload, collection: "organisations" | "venues" | "listings"): Promise<Ids> {
  const { docs } = await payload.find({ collection, pagination: false, depth: 0, select: { publicId: true } });
  return new Map(docs.flatMap(({ id, publicId }) => (publicId ? [[publicId, id] as const] : [])));
}
