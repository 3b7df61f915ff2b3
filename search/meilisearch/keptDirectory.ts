import { createAnswerer } from "../answering/answerer.ts";
import { isNone } from "../answering/bits.ts";
import { createTextMatcher, type TextMatch } from "../answering/textMatcher.ts";
import type { SearchQuery } from "../query.ts";
import type { SearchResults } from "../results.ts";
import { createNextStart } from "../sessions/nextStart.ts";
import type { Understanding } from "../understand/understanding.ts";
import type { Ask } from "./ask.ts";
import type { DirectoryOptions } from "./directoryOptions.ts";
import { areReadable } from "./facts.ts";
import { allBut } from "./filters.ts";
import { type KeptListings, readListings } from "./keptListings.ts";
import { type KeptAnswer, keptAnswersSchema } from "./keptSchema.ts";
import { createWordMemory } from "./keptWords.ts";
import type { SessionsIn } from "./timetable.ts";
import { MeilisearchUnavailable } from "./unavailable.ts";

type Query = Ask["query"];

/** Whoever cannot read what is known of listings does not fetch it at every search. */
const afterFailure = 50;

/** How many documents there are, and which was sent last: any change changes it. */
const newestBut = (without: readonly string[]): Query => ({
  q: "",
  filter: allBut(without),
  limit: 1,
  sort: ["serial:desc"],
  attributesToRetrieve: ["serial", "sent"],
});

const versionIn = ({ hits, estimatedTotalHits }: KeptAnswer): string =>
  [estimatedTotalHits, hits[0]?.serial, hits[0]?.sent].join(" ");

/** Whether it matters how well words tell what listings are. */
const weighs = ({ sort, near }: SearchQuery): boolean => sort === "best" || (sort === "nearest" && !near);

/** What is kept of one state of the index. */
const createKept = (listings: KeptListings, version: string, { now, without }: DirectoryOptions) => {
  let sessionsIn: SessionsIn = () => [];
  return {
    version,
    match: createTextMatcher(listings),
    wordsOf: createWordMemory(listings, without),
    answer: createAnswerer(listings, {
      nextStart: createNextStart((number) => sessionsIn(listings.timetables[number] ?? "")),
      now,
    }),
    tellTimes: (by: SessionsIn) => {
      sessionsIn = by;
    },
  };
};

/**
 * Keeps in memory what is known of all listings but their words. Then the server is asked for nothing but where words
 * stand, and everything else is answered as the embedded engine answers it.
 */
export const createKeptDirectory = (options: DirectoryOptions) => {
  let kept: ReturnType<typeof createKept> | undefined;
  let isFetching = false;
  let searchesToWait = 0;
  const newest = newestBut(options.without);

  const ask = async (queries: readonly Query[]): Promise<KeptAnswer[]> => {
    const { results } = keptAnswersSchema.parse(await options.askServer(queries));
    if (results.length !== queries.length) throw new MeilisearchUnavailable("version");
    return results;
  };

  const fetchAll = async (): Promise<void> => {
    const [answer] = await ask([{ ...newest, facets: ["facts"] }]);
    const listings = readListings(Object.keys(answer?.facetDistribution?.facts ?? {}));
    // Some may be there that others have put in.
    if (answer?.estimatedTotalHits === listings.count) kept = createKept(listings, versionIn(answer), options);
  };

  return {
    /** Fetches what is to be kept, aside: a search that comes meanwhile is answered without. */
    fetch: async (): Promise<void> => {
      if (isFetching || searchesToWait > 0 || !areReadable()) return;
      isFetching = true;
      await fetchAll().catch(() => {});
      isFetching = false;
      if (!kept) searchesToWait = afterFailure;
    },

    /** Nothing where nothing is kept, or what is kept is no longer true. */
    search: async (query: SearchQuery, understanding: Understanding): Promise<SearchResults | undefined> => {
      if (!kept) {
        searchesToWait = Math.max(0, searchesToWait - 1);
        return undefined;
      }
      const { version, match, wordsOf, answer, tellTimes } = kept;
      const find = async (isWeighed: boolean): Promise<TextMatch | "outdated" | undefined> => {
        const words = wordsOf(understanding, isWeighed);
        // The newest is asked for last: whatever was found before it was found in this state or in an older one.
        const answers = await ask([...words.queries, newest]);
        const last = answers.at(-1);
        return last && versionIn(last) === version ? match(understanding, words.find(answers)) : "outdated";
      };
      const { words: said, concepts } = understanding;
      // Several words that speak of nothing known are often more than any listing has.
      const isWeighed = weighs(query) || (said.length > 1 && concepts.length === 0);
      let words = await find(isWeighed);
      // Nothing has them all: a part of them may do.
      if (!isWeighed && words && words !== "outdated" && isNone(words.found)) words = await find(true);
      if (words === "outdated") {
        if (kept?.version === version) kept = undefined;
        return undefined;
      }
      if (query.sort === "soonest") tellTimes(await options.readTimes());
      return answer(query, understanding, words);
    },
  };
};
