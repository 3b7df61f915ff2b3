import type { Payload } from "payload";

/** What the sample calls a record, and the id that the database gave it. */
export type Ids = ReadonlyMap<string, number>;

export function idIn(ids: Ids, key: string): number {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`The sample speaks of "${key}", which it does not have.`);
  return id;
}

interface Known {
  readonly id: number;
  readonly inWelsh: boolean;
}

/** What is there already, by publicId. */
export async function knownIn(
  payload: Payload,
  collection: "organisations" | "venues" | "listings",
): Promise<ReadonlyMap<string, Known>> {
  const { docs } = await payload.find({ collection, locale: "cy", pagination: false, depth: 0 });
  return new Map(
    docs.flatMap((doc) => {
      const inWelsh = Boolean("title" in doc ? doc.title : doc.name);
      return doc.publicId ? [[doc.publicId, { id: doc.id, inWelsh }] as const] : [];
    }),
  );
}
