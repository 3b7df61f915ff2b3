import { Meilisearch } from "meilisearch";
import type { SearchEngine } from "../engine.ts";
import type { SearchQuery } from "../query.ts";
import type { SearchResults } from "../results.ts";
import { understand } from "../understand/understand.ts";
import { resultsOf } from "./answer.ts";
import { answersSchema } from "./answerSchema.ts";
import type { Ask } from "./ask.ts";
import type { Answered } from "./counts.ts";
import { createDirectoryFacts } from "./directoryFacts.ts";
import { evidenceOf } from "./evidence.ts";
import { createCandidateReader } from "./readCandidates.ts";
import { type RequestOptions, requestFor, wordAsks } from "./request.ts";
import { areTooMany } from "./siftCandidates.ts";
import { existenceAsks, hasText } from "./sources.ts";
import type { NextStartOf } from "./timetable.ts";
import { MeilisearchUnavailable, unavailable } from "./unavailable.ts";

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
}

/**
 * A server near by sends a packed answer in pieces and waits 40 ms between two of them; a plain one comes at once. Browsers
 * choose for themselves.
 */
const inOnePiece = { headers: { "Accept-Encoding": "identity" } };

const patience = 10_000;

/** What reads timetables is large, and only "soonest" needs it. */
const rememberedNextStartOf = () => {
  let known: Promise<NextStartOf> | undefined;
  const never: NextStartOf = () => Number.POSITIVE_INFINITY;
  return async ({ sort }: SearchQuery): Promise<NextStartOf> => {
    if (sort !== "soonest") return never;
    known ??= import("./timetable.ts").then(({ createNextStartOf }) => createNextStartOf());
    return known;
  };
};

/**
 * Searches an index that `sync.ts` keeps. One round trip a search; a second one only where words find nothing at all.
 * A search that cannot be answered is rejected with `MeilisearchUnavailable`.
 */
export const createMeilisearchEngine = (options: MeilisearchEngineOptions): SearchEngine => {
  const { url, apiKey, index, now = () => new Date(), without = [], timeoutMs = patience } = options;
  const client = new Meilisearch({ host: url, apiKey, timeout: timeoutMs, requestInit: inOnePiece });
  const directory = createDirectoryFacts();
  const readCandidates = createCandidateReader();
  const nextStartOf = rememberedNextStartOf();

  const answersTo = async (asks: readonly Ask[]): Promise<Answered[]> => {
    const queries = asks.map(({ query }) => ({ ...query, indexUid: index }));
    const { results } = answersSchema.parse(await client.multiSearch({ queries }));
    if (results.length !== asks.length) throw new MeilisearchUnavailable("version");
    return asks.flatMap(({ purpose }, i) => {
      const answer = results[i];
      return answer ? [{ purpose, answer }] : [];
    });
  };

  const search = async (query: SearchQuery): Promise<SearchResults> => {
    const understanding = understand(query);
    const listings = async (beside: readonly Ask[], more: RequestOptions = {}): Promise<Answered[]> => {
      const answered = await answersTo([...beside, ...requestFor(query, understanding, { without, ...more })]);
      if (!areTooMany(answered)) return answered;
      const counted = requestFor(query, understanding, { without, ...more, areTooMany: true });
      return [...answered.filter(({ purpose }) => purpose.for !== "candidates"), ...(await answersTo(counted))];
    };
    const answered = await listings([...directory.asks(), ...wordAsks(understanding)]);
    const facts = directory.read(answered);
    const evidence = hasText(understanding) ? evidenceOf(answered, understanding, facts.listings) : undefined;
    const reading = {
      understanding,
      evidence,
      languages: facts.languages,
      readCandidates,
      nextStartOf: await nextStartOf(query),
      now: now(),
    };
    const results = resultsOf(query, answered, reading);
    const partlyTold = results.total === 0 ? (evidence?.partlyTold() ?? []) : [];
    if (partlyTold.length === 0) return results;

    const again = await listings(existenceAsks(understanding), { among: partlyTold });
    const isThere = again.some(({ purpose, answer }) => purpose.for === "existence" && answer.estimatedTotalHits > 0);
    return isThere ? results : resultsOf(query, again, reading);
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
