import { Meilisearch } from "meilisearch";
import type { MeilisearchConnection } from "../../../search/meilisearch/connection.ts";

/** Told where a suite is skipped for want of a server. */
export const needsServer =
  "set TEST_MEILI_URL to the address of a Meilisearch server and TEST_MEILI_KEY to its master key";

/** The server to test and to measure with, and its master key; undefined where none is set. */
export const testServer = (): { readonly url: string; readonly apiKey: string } | undefined => {
  const { TEST_MEILI_URL: url, TEST_MEILI_KEY: apiKey = "" } = process.env;
  return url ? { url: url.replace(/\/+$/, ""), apiKey } : undefined;
};

export interface OwnIndex extends MeilisearchConnection {
  /** With the master key. */
  readonly client: Meilisearch;
  /** The public ids of what is in it. */
  publicIds(): Promise<string[]>;
  remove(): Promise<void>;
}

let made = 0;

/** The name of an index that nobody else uses, on the server to test with; undefined where there is none. */
export function ownIndex(): OwnIndex | undefined {
  const server = testServer();
  if (!server) return undefined;
  const { url, apiKey } = server;
  made += 1;
  const index = `test-${process.pid}-${Date.now().toString(36)}-${made}`;
  const client = new Meilisearch({ host: url, apiKey, defaultWaitOptions: { timeout: 60_000 } });
  return {
    url,
    apiKey,
    index,
    client,
    async publicIds() {
      const { results } = await client.index(index).getDocuments<{ publicId: string }>({ limit: 1_000 });
      return results.map(({ publicId }) => publicId).sort();
    },
    async remove() {
      const { results } = await client.getKeys({ limit: 1_000 });
      for (const key of results) if (key.indexes.includes(index)) await client.deleteKey(key.uid);
      for (const name of [index, `${index}_next`]) await client.deleteIndexIfExists(name);
    },
  };
}
