import type { FoundWord } from "../answering/textMatcher.ts";
import { type Expansion, withoutSlips, withSlips } from "../text/expand.ts";
import type { SortedTerms } from "../text/typos.ts";
import type { SearchedWord } from "../understand/understanding.ts";
import type { TextIndex } from "./textIndex.ts";

/** Known words are taken as they stand once this many listings hold them: slips would bring in other words. */
export const holdingEnough = 3;
const shortestJoined = 8;

export const createWordFinder = (index: TextIndex, sorted: SortedTerms, documentCount: number) => {
  const holdingOf = (expansion: Expansion): number =>
    Math.max(0, ...[...expansion.keys()].map((term) => index.postings(sorted.terms[term] ?? "").documents.length));

  const expand = ({ text, isStart, isKnown }: SearchedWord): Expansion => {
    const plain = withoutSlips(sorted, text, isStart);
    return isKnown || holdingOf(plain) >= holdingEnough ? plain : withSlips(sorted, text, isStart);
  };

  /** "bird watching" also finds "birdwatching". */
  const joinedWith = (words: readonly SearchedWord[], i: number): Expansion => {
    const joined = (words[i]?.text ?? "") + (words[i + 1]?.text ?? "");
    if (i < 0 || i + 1 >= words.length || joined.length < shortestJoined) return new Map();
    return withoutSlips(sorted, joined, false);
  };

  return (words: readonly SearchedWord[], i: number): FoundWord => {
    const word = words[i];
    const own: Expansion = word ? expand(word) : new Map();
    const strengths = new Float32Array(documentCount);
    for (const expansion of [own, joinedWith(words, i - 1), joinedWith(words, i)]) {
      for (const [term, sure] of expansion) {
        const { documents, scores } = index.postings(sorted.terms[term] ?? "");
        for (let at = 0; at < documents.length; at++) {
          const document = documents[at] ?? 0;
          const strength = sure * (scores[at] ?? 0);
          if (strength > (strengths[document] ?? 0)) strengths[document] = strength;
        }
      }
    }
    return {
      strengths,
      holding: holdingOf(own),
    };
  };
};
