import type { SearchQuery } from "../query.ts";
import type { SearchResults } from "../results.ts";
import { createNextStart } from "../sessions/nextStart.ts";
import type { Understanding } from "../understand/understanding.ts";
import { resultsOf } from "./answer.ts";
import { answersSchema } from "./answerSchema.ts";
import type { AnsweredAsk, Ask } from "./ask.ts";
import { createDirectoryFacts } from "./directoryFacts.ts";
import type { DirectoryOptions } from "./directoryOptions.ts";
import { evidenceOf } from "./evidence.ts";
import type { NextStartOf } from "./found.ts";
import { nearbyAsks } from "./nearbyAsks.ts";
import { type RequestOptions, requestFor, wordAsks } from "./request.ts";
import { existenceAsks, hasText } from "./sources.ts";
import { MeilisearchUnavailable } from "./unavailable.ts";

/** Has the server find, sift and count: for directories that are too large to keep in memory, and until one is kept. */
export const createCountedDirectory = ({ askServer, now, without, readTimes }: DirectoryOptions) => {
  const directory = createDirectoryFacts(without);
  let nextStartOf: NextStartOf | undefined;

  const answersTo = async (asks: readonly Ask[]): Promise<AnsweredAsk[]> => {
    if (asks.length === 0) return [];
    const { results } = answersSchema.parse(await askServer(asks.map(({ query }) => query)));
    if (results.length !== asks.length) throw new MeilisearchUnavailable("version");
    return asks.flatMap((ask, i) => {
      const answer = results[i];
      return answer ? [{ ...ask, answer }] : [];
    });
  };

  return {
    /** How many listings there were when that was last asked. */
    listings: (): number => directory.known().listings,

    /** One round trip; others only where words find more near a place than is fetched, or nothing at all. */
    search: async (query: SearchQuery, understanding: Understanding): Promise<SearchResults> => {
      const asksFor = (more: RequestOptions = {}) => requestFor(query, understanding, { without, ...more });
      const ask = async (asks: readonly Ask[]): Promise<AnsweredAsk[]> => {
        const answered = await answersTo(asks);
        return [...answered, ...(await answersTo(nearbyAsks(query, understanding, answered)))];
      };
      const answered = await ask([...directory.asks(), ...wordAsks(understanding, without), ...asksFor()]);
      const facts = directory.read(answered);
      const evidence = hasText(understanding) ? evidenceOf(answered, understanding, facts.listings) : undefined;
      // Many listings meet at the same times, so each timetable is worked out once.
      if (query.sort === "soonest") nextStartOf ??= createNextStart(await readTimes());
      const reading = { understanding, evidence, directory: facts, nextStartOf, now: now() };
      const results = resultsOf(query, answered, reading);
      const partlyTold = results.total === 0 ? (evidence?.partlyTold() ?? []) : [];
      if (partlyTold.length === 0) return results;

      const again = await ask([...existenceAsks(understanding, without), ...asksFor({ among: partlyTold })]);
      const isThere = again.some(({ purpose, answer }) => purpose.for === "existence" && answer.estimatedTotalHits > 0);
      return isThere ? results : resultsOf(query, again, reading);
    },
  };
};
