import { MeilisearchApiError } from "meilisearch";
import { hastyClientFor, type MeilisearchConnection } from "./connection.ts";
import { MeilisearchFailed, plainly } from "./failure.ts";

/** Whether whoever has the connection's key finds so many listings, as visitors do; throws in a sentence where not. */
export function checkFound(connection: MeilisearchConnection, listings: number): Promise<void> {
  return plainly(async () => {
    const found = await countFound(connection);
    if (found !== listings) throw new MeilisearchFailed(`visitors find ${found} in it, and should find ${listings}.`);
  });
}

async function countFound(connection: MeilisearchConnection): Promise<number> {
  try {
    const index = hastyClientFor(connection).index(connection.index);
    return (await index.search("", { limit: 0 })).estimatedTotalHits;
  } catch (error) {
    if (!(error instanceof MeilisearchApiError)) throw error;
    throw new MeilisearchFailed("it has lost its index or the key that visitors search with.", { cause: error });
  }
}
