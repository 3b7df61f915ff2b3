import { type Expansion, withoutSlips, withSlips } from "../text/expand.ts";
import { sortedTerms } from "../text/typos.ts";
import { allWordsOf, isStopWord } from "../text/words.ts";
import { type Concept, phrases } from "./concepts.ts";
import { rarity } from "./impact.ts";
import { collect, type Span, type TextMatch } from "./spans.ts";
import type { Postings, TextIndex } from "./textIndex.ts";

export interface TextMatcher {
  /** Nothing where no word says what is looked for: then the words leave everything in. */
  match(text: string): TextMatch | undefined;
}

/** Known words are taken as they stand once this many listings hold them: slips would bring in other words. */
const holdingEnough = 3;
const shortestJoined = 8;
const shortestPrefixOfPhrase = 3;

interface Phrased {
  readonly words: readonly number[];
  readonly concept: Concept;
}

/**
 * Finds documents by words as people type them. Both the words of the texts and those of the vocabulary count as known,
 * so that "allotmant" and "breavement" find what they mean whichever of the two says it.
 */
export const createTextMatcher = (
  index: TextIndex,
  documentCount: number,
  documentsWith: (concept: Concept) => Uint32Array,
): TextMatcher => {
  const own = new Set(index.terms);
  const sorted = sortedTerms([...new Set([...index.terms, ...phrases.flatMap(({ words }) => words)])].sort());
  const numberOf = new Map(sorted.terms.map((term, i) => [term, i]));
  const phrasesByFirstWord = new Map<number, Phrased[]>();
  for (const { words, concept } of phrases) {
    const numbers = words.map((word) => numberOf.get(word) ?? -1);
    const first = numbers[0] ?? -1;
    const phrased = phrasesByFirstWord.get(first) ?? [];
    phrased.push({ words: numbers, concept });
    phrasesByFirstWord.set(first, phrased);
  }
  const conceptPostings = new Map<Concept, Postings>();

  const postingsOf = (term: number): Postings | undefined => {
    const text = sorted.terms[term];
    return text !== undefined && own.has(text) ? index.postings(text) : undefined;
  };

  const postingsWith = (concept: Concept): Postings => {
    const known = conceptPostings.get(concept);
    if (known) return known;
    const documents = documentsWith(concept);
    const score = concept.weight * rarity(documentCount, documents.length);
    const postings = { documents, scores: new Float32Array(documents.length).fill(score) };
    conceptPostings.set(concept, postings);
    return postings;
  };

  const isKnownWell = (expansion: Expansion): boolean => {
    let holding = 0;
    for (const term of expansion.keys()) {
      if (phrasesByFirstWord.has(term)) return true;
      holding += postingsOf(term)?.documents.length ?? 0;
      if (holding >= holdingEnough) return true;
    }
    return false;
  };

  const expand = (word: string, isLast: boolean): Expansion => {
    // "the" is not the start of "theatre": whoever means that types on.
    if (isStopWord(word)) return withoutSlips(sorted, word, false);
    const plain = withoutSlips(sorted, word, isLast);
    return isKnownWell(plain) ? plain : withSlips(sorted, word, isLast);
  };

  /** A misspelling that one listing holds is rare, but says no more than the word it stands for. */
  const termSpans = (expansion: Expansion, from: number, to: number): Span[] => {
    const spans: Span[] = [];
    let most = 1;
    for (const [term, sure] of expansion) {
      const postings = postingsOf(term);
      if (!postings) continue;
      most = Math.max(most, postings.documents.length);
      spans.push({ from, to, postings, weight: sure });
    }
    const common = rarity(documentCount, most);
    return spans.map((span) => ({
      ...span,
      weight: (span.weight * common) / rarity(documentCount, span.postings.documents.length),
    }));
  };

  const phraseSpans = (words: readonly string[], expansions: readonly Expansion[], from: number): Span[] => {
    const spans: Span[] = [];
    for (const [term, sure] of expansions[from] ?? []) {
      for (const { words: numbers, concept } of phrasesByFirstWord.get(term) ?? []) {
        const to = from + numbers.length;
        if (to === from + 1 && isStopWord(words[from] ?? "")) continue;
        const last = words[to - 1];
        if (last === undefined || last.length < shortestPrefixOfPhrase) continue;
        const sures = numbers.map((number, i) => (i === 0 ? sure : (expansions[from + i]?.get(number) ?? 0)));
        const weight = Math.min(...sures);
        if (weight === 0) continue;
        const postings = postingsWith(concept);
        if (postings.documents.length > 0) spans.push({ from, to, postings, weight });
      }
    }
    return spans;
  };

  /** "bird watching" also finds "birdwatching". */
  const joinedSpans = (words: readonly string[], expansions: readonly Expansion[], from: number): Span[] => {
    const [first, second] = [words[from], words[from + 1]];
    if (first === undefined || second === undefined || isStopWord(first) || isStopWord(second)) return [];
    const joined = first + second;
    if (joined.length < shortestJoined) return [];
    const areKnown = [expansions[from], expansions[from + 1]].every((expansion) => expansion && isKnownWell(expansion));
    const expansion = areKnown ? withoutSlips(sorted, joined, false) : withSlips(sorted, joined, false);
    return termSpans(expansion, from, from + 2);
  };

  const spansIn = (words: readonly string[], isTyping: boolean): Span[] => {
    const expansions = words.map((word, i) => expand(word, isTyping && i === words.length - 1));
    return words.flatMap((word, i) => [
      ...(isStopWord(word) ? [] : termSpans(expansions[i] ?? new Map(), i, i + 1)),
      ...phraseSpans(words, expansions, i),
      ...joinedSpans(words, expansions, i),
    ]);
  };

  return {
    match: (text) => {
      const words = allWordsOf(text);
      const spans = spansIn(words, !/\s$/.test(text));
      const inPhrase = (i: number) => spans.some(({ from, to }) => from <= i && i < to);
      const positions = words.flatMap((word, i) => (isStopWord(word) && !inPhrase(i) ? [] : [i]));
      return positions.length === 0 ? undefined : collect(spans, positions, documentCount);
    },
  };
};
