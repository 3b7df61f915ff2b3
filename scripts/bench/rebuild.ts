import { setTimeout as wait } from "node:timers/promises";
import { Meilisearch } from "meilisearch";
import { indexListings } from "../../search/meilisearch/sync.ts";
import { syntheticListings } from "../../tests/fixtures/syntheticListings.ts";
import { needsServer, testServer } from "../../tests/search/meilisearch/ownIndex.ts";

export interface RebuildFigures {
  readonly listings: number;
  /** From nothing to all of them found. */
  readonly firstSeconds: number;
  /** All of them anew, while somebody searches twenty times a second. */
  readonly rebuildSeconds: number;
  readonly queries: number;
  readonly failed: number;
  /** The slowest but one in twenty, in milliseconds as the asker waits. */
  readonly queryP95: number;
  /** To find that nothing has changed, and to send one change. */
  readonly unchangedSeconds: number;
  readonly oneChangeSeconds: number;
}

const every = 50;

/** Makes the index of a search server anew under load; undefined where no server is set. */
export async function benchRebuild(count: number): Promise<RebuildFigures | undefined> {
  const server = testServer();
  if (!server) {
    console.error(`Skipped: ${needsServer}.`);
    return undefined;
  }
  const connection = { ...server, index: `bench-${process.pid}` };
  const client = new Meilisearch({ host: server.url, apiKey: server.apiKey });
  const before = syntheticListings(count);
  const after = syntheticListings(count, 2);
  try {
    const firstSeconds = await secondsOf(() => indexListings(connection, before));
    const asking = ask(client, connection.index, count);
    const rebuildSeconds = await secondsOf(() => indexListings(connection, after, { anew: true }));
    const asked = await asking.stop();
    const changed = after.map((listing, n) => (n === 0 ? { ...listing, title: { en: "Another title" } } : listing));
    return {
      listings: count,
      firstSeconds,
      rebuildSeconds,
      ...asked,
      unchangedSeconds: await secondsOf(() => indexListings(connection, after)),
      oneChangeSeconds: await secondsOf(() => indexListings(connection, changed)),
    };
  } finally {
    await client.deleteIndexIfExists(connection.index);
  }
}

/** Asks twenty times a second until it is stopped. An answer that lacks a listing counts as failed. */
function ask(client: Meilisearch, name: string, count: number) {
  const index = client.index(name);
  const times: number[] = [];
  let failed = 0;
  let going = true;
  const asked: Promise<void>[] = [];
  const one = async () => {
    const began = performance.now();
    try {
      const { totalHits } = await index.search("", { page: 1, hitsPerPage: 20, facets: ["may.kinds"] });
      if (totalHits !== count) failed += 1;
    } catch {
      failed += 1;
    }
    times.push(performance.now() - began);
  };
  const loop = (async () => {
    const began = performance.now();
    while (going) {
      // As many as are due by now, though this process was busy meanwhile.
      while (asked.length * every <= performance.now() - began) asked.push(one());
      await wait(every);
    }
  })();
  return {
    async stop() {
      going = false;
      await loop;
      await Promise.all(asked);
      times.sort((a, b) => a - b);
      const queryP95 = Math.round(times[Math.floor(times.length * 0.95)] ?? 0);
      return { queries: times.length, failed, queryP95 };
    },
  };
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return Math.round((performance.now() - began) / 100) / 10;
}
