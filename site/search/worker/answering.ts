import type { SearchEngine } from "../../../search/engine.ts";
import { type Answer, createFallback, type Fallback } from "../../../search/fallback/fallback.ts";
import type { Clock } from "../../../search/fallback/patience.ts";
import type { SearchServer } from "../../../search/meilisearch/serverFile.ts";
import type { SearchQuery } from "../../../search/query.ts";
import type { SearchAnswer } from "../answer.ts";
import { meaningOf } from "./meaning.ts";
import { serverEngine } from "./serverEngine.ts";

const clock: Clock = {
  now: () => performance.now(),
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};

interface Answering {
  /** From now on that server is asked first, or none. */
  ask(server: SearchServer): void;
  withdraw(publicIds: readonly string[]): void;
  answer(query: SearchQuery): Promise<SearchAnswer>;
  /** How many results that would show: none where this device would answer, has but a part around a place and is told of none. */
  count(query: SearchQuery, isCut: boolean): Promise<number>;
  lookAgain(): void;
}

/** Answers searches, from the search server where there is one that answers, and else on this device. */
export const answering = (device: SearchEngine, onReturn: () => void): Answering => {
  let engine: ReturnType<typeof serverEngine> | undefined;
  let fallback: Fallback | undefined;
  let withdrawn: readonly string[] = [];

  const search = async (query: SearchQuery): Promise<Answer> =>
    fallback ? fallback.search(query) : { results: await device.search(query), by: "device" };

  return {
    ask(server) {
      fallback?.stop();
      engine = server ? serverEngine(server) : undefined;
      engine?.withdraw(withdrawn);
      fallback =
        engine && createFallback({ server: engine, device, clock, isOnline: () => navigator.onLine, onReturn });
    },
    withdraw(publicIds) {
      withdrawn = publicIds;
      engine?.withdraw(publicIds);
    },
    async answer(query) {
      const { results, by } = await search(query);
      const isInPlaceOfServer = fallback !== undefined && by === "device";
      return { results, isInPlaceOfServer, ...meaningOf(query, results) };
    },
    async count(query, isCut) {
      const { results, by } = await search(query);
      const isPlaceAsked = isCut && by === "device" && !query.near && !query.bounds;
      return isPlaceAsked ? 0 : results.total;
    },
    lookAgain: () => fallback?.lookAgain(),
  };
};
