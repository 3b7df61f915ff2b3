import { Meilisearch } from "meilisearch";
import { documentsFor, numberingFrom } from "../../../search/meilisearch/documents.ts";
import { createMeilisearchEngine } from "../../../search/meilisearch/engine.ts";
import { settingsFor } from "../../../search/meilisearch/settings.ts";
import { testServer } from "../meilisearch/ownIndex.ts";
import type { MakeEngine } from "./asking.ts";

/** A real server to test against, with indexes that are ours alone. */
export interface TestMeilisearch {
  readonly url: string;
  readonly key: string;
  readonly makeEngine: MakeEngine;
  /** The same as for a directory that is too large to keep in memory: the server counts everything. */
  readonly makeCountingEngine: MakeEngine;
  /** Takes away what tests have made. */
  readonly close: () => Promise<void>;
}

/** Other suites may keep the server busy. */
const patience = { timeout: 120_000, interval: 20 };

/** Nothing where there is no server to test with. */
export const testMeilisearch = (): TestMeilisearch | undefined => {
  const server = testServer();
  if (!server) return undefined;
  const { url, apiKey: key } = server;
  const client = new Meilisearch({ host: url, apiKey: key });
  const made: string[] = [];

  const makeEngineThat =
    (more: { readonly keeps?: number }): MakeEngine =>
    async (listings, now, without) => {
      const uid = `test-${process.pid}-${Date.now().toString(36)}-${made.length}`;
      made.push(uid);
      await client.createIndex(uid, { primaryKey: "publicId" }).waitTask(patience);
      const index = client.index(uid);
      await index.updateSettings(settingsFor(listings)).waitTask(patience);
      const documents = await documentsFor(listings, numberingFrom(0, listings));
      const { status, error } = await index.addDocuments(documents).waitTask(patience);
      if (status !== "succeeded") throw new Error(`Meilisearch refused the listings: ${error?.message}`);
      return createMeilisearchEngine({ url, apiKey: key, index: uid, now: () => now, without, ...more });
    };

  const close = async () => {
    for (const uid of made) await client.deleteIndex(uid).waitTask(patience);
  };
  return { url, key, makeEngine: makeEngineThat({}), makeCountingEngine: makeEngineThat({ keeps: 0 }), close };
};
