import { type Index, MeilisearchApiError } from "meilisearch";
import { z } from "zod";
import { checksumOf } from "./checksum.ts";
import { withoutSerial } from "./factParts.ts";

const page = 2_000;
const storedSchema = z.object({ publicId: z.string(), checksum: z.string().catch("") });
const numberedSchema = z.looseObject({ facts: z.array(z.string()).catch([]) });

/** But for how it is numbered, which the listing does not tell. */
const unnumbered = (stored: object): object => {
  const { facts, ...document } = numberedSchema.parse(stored);
  return { ...document, facts: facts.map(withoutSerial), serial: undefined, sent: undefined };
};

/** By public id. */
export type Checksums = ReadonlyMap<string, string>;

/**
 * What the server has, with the checksums that were stored with it; undefined where it has no such index. `thorough` gives
 * those of the whole documents instead: one that was changed by somebody else keeps a checksum that is no longer its own.
 */
export async function storedIn(index: Index, { thorough = false } = {}): Promise<Checksums | undefined> {
  const stored = new Map<string, string>();
  const fields = thorough ? undefined : ["publicId", "checksum"];
  try {
    for (let offset = 0; ; offset += page) {
      const { results, total } = await index.getDocuments<Record<string, unknown>>({ fields, offset, limit: page });
      for (const result of results) {
        const { publicId, checksum } = storedSchema.parse(result);
        stored.set(publicId, thorough ? await checksumOf(unnumbered(result)) : checksum);
      }
      if (offset + page >= total) return stored;
    }
  } catch (error) {
    if (isMissingIndex(error)) return undefined;
    throw error;
  }
}

/** The first number that no stored document has, nor any that comes after. Only for an index under our settings. */
export async function nextSerial(index: Index): Promise<number> {
  const { results } = await index.getDocuments<{ serial: unknown }>({
    fields: ["serial"],
    sort: ["serial:desc"],
    limit: 1,
  });
  return z
    .array(z.object({ serial: z.int().catch(-1) }))
    .parse(results)
    .reduce((_, { serial }) => serial + 1, 0);
}

export const isMissingIndex = (error: unknown): boolean =>
  error instanceof MeilisearchApiError && error.cause?.code === "index_not_found";
