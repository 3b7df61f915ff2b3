import { emptyQuery } from "../../../search/emptyQuery.ts";
import { toFragment } from "../../../search/fragment.ts";
import { putRight } from "../../../search/lexicon/spelling.ts";
import type { SearchQuery } from "../../../search/query.ts";
import { allWordsOf, isStopWord } from "../../../search/text/words.ts";
import { withText } from "../changeQuery.ts";
import { lookedFor } from "../lookedFor.ts";
import type { Way } from "./loosening.ts";
import { meant } from "./meant.ts";
import { saidToFilterBy } from "./options.ts";

export const rightlySpelt = (query: SearchQuery, place: string): Way[] => {
  const text = putRight(query.text, place);
  return text === undefined ? [] : [{ change: { kind: "spelling", text }, query: withText(query, text) }];
};

const mostTried = 6;

/** What was said, but for words at some places, and small ones. */
const textWithout = (text: string, places: readonly number[]): string =>
  allWordsOf(text)
    .filter((word, at) => !isStopWord(word) && !places.includes(at))
    .join(" ");

/** What a search calls itself once it is made. */
const named = (query: SearchQuery): string => lookedFor(query, meant(query).understood);

const withWords = (query: SearchQuery, text: string): Way => {
  const other = withText(query, text);
  return { change: { kind: "words", text: named(other) }, query: other };
};

/** Without the words that nobody knows, where others are left. */
export const withKnownWords = (query: SearchQuery): Way[] => {
  const { words } = meant(query);
  const unknown = words.filter(({ isKnown }) => !isKnown).map(({ at }) => at);
  const isPart = unknown.length > 0 && unknown.length < words.length;
  return isPart ? [withWords(query, textWithout(query.text, unknown))] : [];
};

/** With a part of the words: all but one, then each on its own. Days and ages that were said are no words to find by. */
export const withFewerWords = (query: SearchQuery): Way[] => {
  const places = meant(query).words.map(({ at }) => at);
  if (places.length < 2 || places.length > mostTried) return [];
  const allButOne = places.length > 2 ? places.map((at) => [at]) : [];
  const one = places.map((at) => places.filter((other) => other !== at));
  return [...allButOne, ...one].map((left) => withWords(query, textWithout(query.text, left)));
};

/** All that was asked for but the words; where there was nothing else, that would only be everything. */
export const withoutWords = (query: SearchQuery): Way[] => {
  const rest = withText(query, "");
  const isEverything = toFragment({ ...rest, sort: "best" }) === "";
  return query.text.trim() && !isEverything ? [{ change: { kind: "words", text: "" }, query: rest }] : [];
};

/** Everything but the words given up, for when no one thing is enough. */
export const wordsAlone = (query: SearchQuery): Way[] => {
  const { text, sort } = query;
  if (meant(query).words.length === 0) return [];
  const undone = [...query.undone, ...saidToFilterBy(query)];
  const alone = { ...emptyQuery, text, undone, sort: sort === "nearest" ? "best" : sort } as const;
  return [{ change: { kind: "words-alone", text: named(alone) }, query: alone }];
};

/** Some of the words, wherever and whenever. */
export const fewerWordsAlone = (query: SearchQuery): Way[] =>
  wordsAlone(query).flatMap((alone) =>
    withFewerWords(alone.query).map((way) => ({
      change: { kind: "words-alone", text: named(way.query) },
      query: way.query,
    })),
  );
