import { Meilisearch } from "meilisearch";
import { documentsFor, numberingFrom } from "../../search/meilisearch/documents.ts";
import { createMeilisearchEngine } from "../../search/meilisearch/engine.ts";
import { settingsFor } from "../../search/meilisearch/settings.ts";
import { syntheticListings } from "../../tests/fixtures/syntheticListings.ts";
import { syntheticQueries } from "../../tests/fixtures/syntheticQueries.ts";
import { needsServer, testServer } from "../../tests/search/meilisearch/ownIndex.ts";
import { listenToLine } from "./line.ts";

/** The middle one, and the slowest but one in twenty. */
interface Spread {
  readonly p50: number;
  readonly p95: number;
}

export interface MeilisearchFigures {
  readonly listings: number;
  /** As the asker waits, and as the server says it took for all queries of a search. In milliseconds. */
  readonly wholeMs: Spread;
  readonly serverMs: Spread;
  /** What comes on top of the server's time: the line, its JSON, and us. */
  readonly onTopMs: Spread;
  /** The same with the fractions of a millisecond that `processingTimeMs` leaves out of each query. */
  readonly onTopExactlyMs: Spread;
  /** Of that, what our own code takes before and after the line. */
  readonly codeMs: Spread;
  readonly queriesASearch: Spread;
  readonly answerKB: Spread;
}

interface Measured {
  readonly whole: number;
  readonly server: number;
  readonly onTop: number;
  readonly onTopExactly: number;
  readonly code: number;
  readonly queries: number;
  readonly answer: number;
}

const quantile = (numbers: readonly number[], share: number): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length * share)] ?? 0;

/** Each search is asked so often, of an engine of its own each time: what else the machine does hits each only now and then. */
const rounds = 5;

const measureRound = async (server: { url: string; apiKey: string; index: string }): Promise<Measured[]> => {
  const engine = createMeilisearchEngine(server);
  const line = listenToLine();
  try {
    // An engine is asked again and again, by somebody who types.
    for (const query of syntheticQueries(100, 2)) await engine.search(query);
    line.take();
    const measured: Measured[] = [];
    for (const query of syntheticQueries(500, 3)) {
      const start = performance.now();
      await engine.search(query);
      const end = performance.now();
      const { server, exactly, onLine, aside, queries, letters } = line.take();
      const whole = end - start - aside;
      const onTop = whole - server;
      const answer = letters / 1024;
      measured.push({ whole, server, onTop, onTopExactly: whole - exactly, code: whole - onLine, queries, answer });
    }
    return measured;
  } finally {
    line.stop();
  }
};

const measure = async (server: Parameters<typeof measureRound>[0], listings: number): Promise<MeilisearchFigures> => {
  const all: Measured[][] = [];
  for (let round = 0; round < rounds; round++) all.push(await measureRound(server));
  const spreadOf = (of: keyof Measured): Spread => {
    const middles = (all[0] ?? []).map((_, i) =>
      quantile(
        all.map((round) => round[i]?.[of] ?? 0),
        0.5,
      ),
    );
    const at = (share: number) => Math.round(quantile(middles, share) * 10) / 10;
    return { p50: at(0.5), p95: at(0.95) };
  };
  return {
    listings,
    wholeMs: spreadOf("whole"),
    serverMs: spreadOf("server"),
    onTopMs: spreadOf("onTop"),
    onTopExactlyMs: spreadOf("onTopExactly"),
    codeMs: spreadOf("code"),
    queriesASearch: spreadOf("queries"),
    answerKB: spreadOf("answer"),
  };
};

/** An index of a server that others use too is soon made, but not at once. */
const patience = 300_000;

/** What a search through Meilisearch costs beside the server's own time; nothing where no server is set. */
export const benchMeilisearch = async (count: number): Promise<MeilisearchFigures | undefined> => {
  const server = testServer();
  if (!server) {
    console.error(`Skipped: ${needsServer}.`);
    return undefined;
  }
  const client = new Meilisearch({ host: server.url, apiKey: server.apiKey });
  const index = `bench-search-${process.pid}`;
  const listings = syntheticListings(count);
  try {
    await client.createIndex(index, { primaryKey: "publicId" }).waitTask({ timeout: patience });
    await client.index(index).updateSettings(settingsFor(listings)).waitTask({ timeout: patience });
    const documents = await documentsFor(listings, numberingFrom(0, listings));
    const { error } = await client.index(index).addDocuments(documents).waitTask({ timeout: patience });
    if (error) throw new Error(`Meilisearch refused the listings: ${error.message}`);
    return await measure({ ...server, index }, count);
  } finally {
    await client.deleteIndexIfExists(index);
  }
};
