import { Meilisearch } from "meilisearch";
import type { SearchEngine } from "../engine.ts";
import type { SearchQuery } from "../query.ts";
import type { SearchResults } from "../results.ts";
import { understand } from "../understand/understand.ts";
import type { AskServer } from "./ask.ts";
import { createCountedDirectory } from "./countedDirectory.ts";
import { createKeptDirectory } from "./keptDirectory.ts";
import { mostKept } from "./mostFound.ts";
import type { ReadTimes } from "./timetable.ts";
import { unavailable } from "./unavailable.ts";

export interface MeilisearchEngineOptions {
  /** Of the server; may have a path. */
  readonly url: string;
  /** One that may search the index and nothing else. */
  readonly apiKey: string;
  readonly index: string;
  /** What time it is, for "soonest". */
  readonly now?: () => Date;
  /** Listings taken down since they were indexed: as if they had never been in it. */
  readonly without?: readonly string[];
  /** How long to wait for an answer. */
  readonly timeoutMs?: number;
  /** What is known of so many listings at the most is kept in memory, so that the server is asked for their words alone. */
  readonly keeps?: number;
}

/**
 * A server near by sends a packed answer in pieces and waits 40 ms between two of them; a plain one comes at once. Browsers
 * choose for themselves.
 */
const inOnePiece = { headers: { "Accept-Encoding": "identity" } };

const patience = 10_000;

const readTimes: ReadTimes = async () => (await import("./timetable.ts")).sessionsIn;

/**
 * Searches an index that `sync.ts` keeps, in one round trip a search; in further ones only where words find nothing at all or
 * very much near a place, or the directory has just changed. A search that cannot be answered is rejected with `MeilisearchUnavailable`.
 */
export const createMeilisearchEngine = (options: MeilisearchEngineOptions): SearchEngine => {
  const { url, apiKey, index, now = () => new Date(), without = [], timeoutMs = patience, keeps = mostKept } = options;
  const client = new Meilisearch({ host: url, apiKey, timeout: timeoutMs, requestInit: inOnePiece });
  const askServer: AskServer = (queries) =>
    client.multiSearch({ queries: queries.map((query) => ({ ...query, indexUid: index })) });
  const parts = { askServer, now, without, readTimes };
  const counted = createCountedDirectory(parts);
  const kept = createKeptDirectory(parts);

  const search = async (query: SearchQuery): Promise<SearchResults> => {
    const understanding = understand(query, now());
    const results = await kept.search(query, understanding);
    if (results) return results;
    const there = await counted.search(query, understanding);
    if (counted.listings() <= keeps) void kept.fetch();
    return there;
  };

  return {
    search: async (query) => {
      try {
        return await search(query);
      } catch (error) {
        throw unavailable(error);
      }
    },
  };
};
