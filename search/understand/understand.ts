import { longestText } from "../limits.ts";
import type { SearchQuery } from "../query.ts";
import { allWordsOf, isStopWord } from "../text/words.ts";
import type { Understanding } from "./understanding.ts";

/** What a search means. Nothing is asked of anybody: the lexicon is in the program. */
export const understand = ({ text, filters }: SearchQuery): Understanding => {
  const cut = text.slice(0, longestText);
  const all = allWordsOf(cut);
  const isTyping = /[\p{L}\p{N}]$/u.test(cut);
  const words = all.flatMap((word, i) =>
    isStopWord(word) ? [] : [{ text: word, isStart: isTyping && i === all.length - 1, weight: 1 }],
  );
  return { filters, words, concepts: [], leavingOut: [], understood: [], crisis: [] };
};
