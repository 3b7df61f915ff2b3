import { createAnswerer } from "../answering/answerer.ts";
import { createTextMatcher, type TextMatch } from "../answering/textMatcher.ts";
import type { SearchEngine } from "../engine.ts";
import { createNextStart } from "../sessions/nextStart.ts";
import { sortedTerms } from "../text/typos.ts";
import { understand } from "../understand/understand.ts";
import type { Understanding } from "../understand/understanding.ts";
import { createWordFinder } from "./findWords.ts";
import { leaveOut } from "./leaveOut.ts";
import { readIndex } from "./read.ts";

export interface EmbeddedEngineOptions {
  /** What time it is, for "soonest". */
  readonly now?: () => Date;
  /** Listings taken down since the index was built: as if they had never been in it. */
  readonly without?: readonly string[];
}

/** The last words are remembered: filters change and pages turn while they stay. */
const rememberLast = (match: (understanding: Understanding) => TextMatch | undefined) => {
  let last: { key: string; found: TextMatch | undefined } | undefined;
  return (understanding: Understanding) => {
    const { words, concepts, leavingOut, noneWithout, deterring, said, isOnly } = understanding;
    const key = JSON.stringify([words, concepts, leavingOut, noneWithout, deterring, said, isOnly]);
    if (last?.key !== key) last = { key, found: match(understanding) };
    return last.found;
  };
};

/** Searches an index made by `buildIndex`, in a browser or in Node, telling nobody. */
export const createEmbeddedEngine = (file: Uint8Array, options: EmbeddedEngineOptions = {}): SearchEngine => {
  const { now = () => new Date(), without = [] } = options;
  const index = leaveOut(readIndex(file), without);
  const { count, text } = index;
  const findWord = createWordFinder(text, sortedTerms(text.terms), count);
  const match = createTextMatcher(index);
  const matchText = rememberLast((understanding) =>
    match(
      understanding,
      understanding.words.map((_, i, words) => findWord(words, i)),
    ),
  );
  const nextStart = createNextStart((document: number) => index.sessions()[document] ?? []);
  const answer = createAnswerer(index, { nextStart, now });
  return {
    search: async (query) => {
      const understanding = understand(query, now());
      return answer(query, understanding, matchText(understanding));
    },
  };
};
