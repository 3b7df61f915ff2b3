import { Meilisearch } from "meilisearch";
import { z } from "zod";
import { documentsFor, numberingFrom } from "../../search/meilisearch/documents.ts";
import { createMeilisearchEngine } from "../../search/meilisearch/engine.ts";
import { settingsFor } from "../../search/meilisearch/settings.ts";
import { syntheticListings } from "../../tests/fixtures/syntheticListings.ts";
import { syntheticQueries } from "../../tests/fixtures/syntheticQueries.ts";
import { needsServer, testServer } from "../../tests/search/meilisearch/ownIndex.ts";

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

const asked = z.object({ queries: z.array(z.record(z.string(), z.unknown())) });
const answers = z.object({
  results: z.array(
    z.object({ processingTimeMs: z.number(), performanceDetails: z.object({ search: z.string() }).optional() }),
  ),
});

const milliseconds = { ns: 1e-6, µs: 1e-3, ms: 1, s: 1e3 } as const;
const unitSchema = z.enum(["ns", "µs", "ms", "s"]);

/** As the server writes it: "7.55ms". */
const millisecondsOf = (text: string): number =>
  Number.parseFloat(text) * milliseconds[unitSchema.parse(text.replace(/^[\d.]+/, ""))];

/** Asks the last query for its time: the server adds up those of all queries in it. */
const askingForTimes = (body: string): string => {
  const { queries } = asked.parse(JSON.parse(body));
  const last = queries.length - 1;
  return JSON.stringify({
    queries: queries.map((query, i) => (i === last ? { ...query, showPerformanceDetails: true } : query)),
  });
};

const spreadOf = (numbers: readonly number[]): Spread => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = (share: number) => Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 10) / 10;
  return { p50: at(0.5), p95: at(0.95) };
};

/** Hears what goes over the line, without taking time that is measured. */
const listening = () => {
  const real = globalThis.fetch;
  let heard: string[] = [];
  let onLine = 0;
  let aside = 0;
  globalThis.fetch = async (address, init) => {
    const before = performance.now();
    const body = typeof init?.body === "string" ? askingForTimes(init.body) : init?.body;
    const start = performance.now();
    aside += start - before;
    const response = await real(address, { ...init, ...(body !== undefined && { body }) });
    const text = response.text.bind(response);
    response.text = async () => {
      const body = await text();
      onLine += performance.now() - start;
      heard.push(body);
      return body;
    };
    return response;
  };
  return {
    /** What was heard since it was last asked. */
    take: () => {
      const taken = { heard, onLine, aside };
      heard = [];
      onLine = 0;
      aside = 0;
      return taken;
    },
    stop: () => {
      globalThis.fetch = real;
    },
  };
};

const measure = async (url: string, apiKey: string, index: string, count: number): Promise<MeilisearchFigures> => {
  const engine = createMeilisearchEngine({ url, apiKey, index });
  const line = listening();
  const figures: Record<"whole" | "server" | "exactly" | "onLine" | "queries" | "bytes", number>[] = [];
  for (const query of syntheticQueries(100, 2)) await engine.search(query);
  line.take();
  for (const query of syntheticQueries(500, 3)) {
    const start = performance.now();
    await engine.search(query);
    const end = performance.now();
    const { heard, onLine, aside } = line.take();
    const whole = end - start - aside;
    const times = heard.flatMap((text) => answers.parse(JSON.parse(text)).results);
    const exactly = times.reduce(
      (sum, { performanceDetails: exact }) => sum + (exact ? millisecondsOf(exact.search) : 0),
      0,
    );
    const server = times.reduce((sum, { processingTimeMs }) => sum + processingTimeMs, 0);
    const bytes = heard.reduce((sum, text) => sum + text.length, 0);
    figures.push({ whole, server, exactly, onLine, queries: times.length, bytes });
  }
  line.stop();
  return {
    listings: count,
    wholeMs: spreadOf(figures.map(({ whole }) => whole)),
    serverMs: spreadOf(figures.map(({ server }) => server)),
    onTopMs: spreadOf(figures.map(({ whole, server }) => whole - server)),
    onTopExactlyMs: spreadOf(figures.map(({ whole, exactly }) => whole - exactly)),
    codeMs: spreadOf(figures.map(({ whole, onLine }) => whole - onLine)),
    queriesASearch: spreadOf(figures.map(({ queries }) => queries)),
    answerKB: spreadOf(figures.map(({ bytes }) => bytes / 1024)),
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
  const { url, apiKey } = server;
  const client = new Meilisearch({ host: url, apiKey });
  const index = `bench-search-${process.pid}`;
  const listings = syntheticListings(count);
  try {
    await client.createIndex(index, { primaryKey: "publicId" }).waitTask({ timeout: patience });
    await client.index(index).updateSettings(settingsFor(listings)).waitTask({ timeout: patience });
    const documents = await documentsFor(listings, numberingFrom(0, listings));
    const { error } = await client.index(index).addDocuments(documents).waitTask({ timeout: patience });
    if (error) throw new Error(`Meilisearch refused the listings: ${error.message}`);
    return await measure(url, apiKey, index, count);
  } finally {
    await client.deleteIndexIfExists(index);
  }
};
