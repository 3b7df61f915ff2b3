import type { FoundWord } from "../answering/textMatcher.ts";
import type { SearchedWord, Understanding } from "../understand/understanding.ts";
import type { Ask } from "./ask.ts";
import { allBut } from "./filters.ts";
import type { KeptListings } from "./keptListings.ts";
import type { KeptAnswer } from "./keptSchema.ts";
import { mostTold, mostWords, strengthsOf, textOf, wordsThatMatter } from "./words.ts";

/** What the server told of one or more words. */
interface Told {
  /** The numbers of the listings that it tells most of, and how well, from 0 to 1. */
  readonly most: Uint32Array;
  readonly strengths: Float32Array;
  /** What listings are told at the most that have the word, but are not among those that it tells most of. */
  readonly least: number;
  readonly holding: number;
  /** The numbers of all that have the words, where they were asked for. */
  readonly having: Uint32Array;
}

type Query = Ask["query"];

interface WordAsk {
  readonly query: Query;
  /** The one that is asked about; of several, only who has them all. */
  readonly word?: SearchedWord;
}

/** The listings that a word tells most of. */
const tellingOf = (word: SearchedWord): Query => ({
  q: textOf([word]),
  attributesToRetrieve: ["serial"],
  showRankingScore: true,
  limit: mostTold,
});

/** And everything that has each of the words. */
const having = (query: Query): Query => ({ ...query, matchingStrategy: "all", facets: ["serial"] });

interface WordAsks {
  /** For each word that matters, how well it tells of listings. */
  readonly each: readonly WordAsk[];
  /** What has all words. */
  readonly all: WordAsk | undefined;
}

const asksFor = (understanding: Understanding, isWeighed: boolean): WordAsks => {
  const { words } = understanding;
  const [only] = words;
  if (only && words.length === 1 && isWeighed) {
    const ask = { query: having(tellingOf(only)), word: only };
    return { each: [ask], all: ask };
  }
  const each = isWeighed ? wordsThatMatter(understanding).slice(0, mostWords) : [];
  const areFew = words.length > 0 && words.length <= mostWords;
  return {
    each: each.map((word) => ({ query: tellingOf(word), word })),
    all: areFew ? { query: having({ q: textOf(words), limit: 0 }) } : undefined,
  };
};

const none = new Uint32Array();

/** @param there by serial number. */
const numbersIn = (
  there: Readonly<Record<number, unknown>>,
  most: number,
  { count, serials }: KeptListings,
): Uint32Array => {
  const numbers = new Uint32Array(Math.min(most, count));
  let found = 0;
  for (let number = 0; number < count; number++) {
    if (there[serials[number] ?? -1] !== undefined) numbers[found++] = number;
  }
  return numbers.subarray(0, found);
};

const readTold = ({ word }: WordAsk, answer: KeptAnswer, listings: KeptListings): Told => {
  const { hits, estimatedTotalHits, facetDistribution } = answer;
  const most = new Uint32Array(hits.length);
  const strengths = new Float32Array(hits.length);
  const strengthOf = word ? strengthsOf(word) : () => 0;
  let [told, least] = [0, 1];
  for (const { serial = -1, _rankingScore: score = 0 } of hits) {
    const number = listings.numbers.get(serial);
    if (number === undefined) continue;
    const strength = strengthOf(score);
    most[told] = number;
    strengths[told++] = strength;
    if (strength < least) least = strength;
  }
  return {
    most: most.subarray(0, told),
    strengths,
    least,
    holding: estimatedTotalHits,
    having: facetDistribution?.serial ? numbersIn(facetDistribution.serial, estimatedTotalHits, listings) : none,
  };
};

/** A word that was not asked for stands in whatever has all words, and is nothing rare. */
const foundWord = (told: Told | undefined, havingAll: Uint32Array, count: number): FoundWord => {
  const { least = 1, holding = count, most = none } = told ?? {};
  const strengths = new Float32Array(count);
  for (let i = 0; i < havingAll.length; i++) strengths[havingAll[i] ?? 0] = least;
  for (let i = 0; i < most.length; i++) strengths[most[i] ?? 0] = told?.strengths[i] ?? 0;
  return { strengths, holding };
};

/** A megabyte or two: what somebody has typed of late. */
const mostRemembered = 100;

/** What is asked of the server about the words of one search. */
export interface WordSearch {
  /** What is not known yet. */
  readonly queries: readonly Query[];
  /** Where each word stands. @param answers to the queries, in their order. */
  readonly find: (answers: readonly KeptAnswer[]) => FoundWord[];
}

/**
 * Asks where words stand once for as long as listings stay the same: filters change and pages turn while words stay.
 * @param without listings that have been taken down.
 */
export const createWordMemory = (
  listings: KeptListings,
  without: readonly string[],
): ((understanding: Understanding, isWeighed: boolean) => WordSearch) => {
  const remembered = new Map<string, Told>();
  const filter = allBut(without);
  /** The same words are asked about in several ways: how well they tell, who has them all, or both. */
  const keyOf = ({ query: { q, limit, facets } }: WordAsk): string => `${limit} ${facets ? "all" : "one"} ${q}`;

  const remember = (ask: WordAsk, told: Told): void => {
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(keyOf(ask), told);
  };

  return (understanding, isWeighed) => {
    const { each, all } = asksFor(understanding, isWeighed);
    const asks = all && !each.includes(all) ? [...each, all] : each;
    const told = new Map(asks.map((ask) => [ask, remembered.get(keyOf(ask))]));
    const unknown = asks.filter((ask) => !told.get(ask));
    return {
      queries: unknown.map(({ query }) => ({ ...query, filter })),
      find: (answers) => {
        for (const [i, ask] of unknown.entries()) {
          const answer = answers[i];
          if (!answer) continue;
          const own = readTold(ask, answer, listings);
          told.set(ask, own);
          remember(ask, own);
        }
        const havingAll = (all && told.get(all)?.having) ?? none;
        return understanding.words.map((word): FoundWord => {
          const ask = each.find((one) => one.word === word);
          return foundWord(ask && told.get(ask), havingAll, listings.count);
        });
      },
    };
  };
};
