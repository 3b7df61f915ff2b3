import { Meilisearch } from "meilisearch";
import { buildIndex } from "../../search/embedded/build.ts";
import { createEmbeddedEngine } from "../../search/embedded/engine.ts";
import type { Listing } from "../../search/listing.ts";
import { createMeilisearchEngine } from "../../search/meilisearch/engine.ts";
import { indexListings } from "../../search/meilisearch/sync.ts";
import { needsServer, testServer } from "../../tests/search/meilisearch/ownIndex.ts";
import type { Finds } from "../../tests/search/relevance/figures.ts";
import { plainMeilisearch, plainMiniSearch } from "./plainEngines.ts";

export interface RelevanceEngine {
  readonly name: string;
  /** Why it cannot be measured here. */
  readonly skipped?: string;
  /** Measures with an engine over these listings, and leaves nothing behind. */
  over<T>(listings: readonly Listing[], measure: (engine: Finds) => Promise<T>): Promise<T>;
}

const inMemory = (name: string, make: (listings: readonly Listing[]) => Finds): RelevanceEngine => ({
  name,
  over: (listings, measure) => measure(make(listings)),
});

const server = testServer();
let indexes = 0;

const onServer = (
  name: string,
  make: (
    server: { client: Meilisearch; url: string; apiKey: string; index: string },
    listings: readonly Listing[],
  ) => Promise<Finds>,
): RelevanceEngine => ({
  name,
  ...(!server && { skipped: needsServer }),
  over: async (listings, measure) => {
    if (!server) throw new Error("There is no search server to measure with.");
    const client = new Meilisearch({
      host: server.url,
      apiKey: server.apiKey,
      defaultWaitOptions: { timeout: 120_000 },
    });
    indexes += 1;
    const index = `relevance-${process.pid}-${indexes}`;
    try {
      return await measure(await make({ ...server, client, index }, listings));
    } finally {
      await client.deleteIndexIfExists(index);
    }
  },
});

const ourMeilisearch = onServer("our Meilisearch engine", async ({ url, apiKey, index }, listings) => {
  const { refused } = await indexListings({ url, apiKey, index }, listings);
  if (refused.length > 0) throw new Error(`Meilisearch refused ${refused.length} listings.`);
  return createMeilisearchEngine({ url, apiKey, index });
});

/** Ours, and beside them the same two kinds of engine without anything of ours. */
export const relevanceEngines: readonly RelevanceEngine[] = [
  inMemory("our embedded engine", (listings) => createEmbeddedEngine(buildIndex(listings))),
  ourMeilisearch,
  inMemory("plain MiniSearch", plainMiniSearch),
  onServer("plain Meilisearch", ({ client, index }, listings) => plainMeilisearch(client, index, listings)),
];
