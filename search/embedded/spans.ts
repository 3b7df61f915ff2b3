import type { Postings } from "./textIndex.ts";

/** Documents that are found by the words from one to just before another. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly postings: Postings;
  readonly weight: number;
}

/** What words found: a score for each document that matches, 0 for each that doesn't. */
export interface TextMatch {
  readonly documents: Uint32Array;
  readonly scores: Float32Array;
  readonly best: number;
}

/** A few words name a thing, and all are meant. More tell of a need: no text says it in the same words. */
const mostWordsOfName = 3;

/**
 * All words, else any word: settled before filters, so that no filter changes what words mean. Half of what was asked
 * for is worth less than half.
 */
const ranked = (totals: Float32Array, covered: Uint8Array, wordCount: number): TextMatch => {
  const needed = wordCount <= mostWordsOfName && covered.includes(wordCount) ? wordCount : 1;
  const documents: number[] = [];
  let best = 0;
  for (let document = 0; document < totals.length; document++) {
    const words = covered[document] ?? 0;
    const score = words < needed ? 0 : (totals[document] ?? 0) * (words / wordCount) ** 2;
    totals[document] = score;
    if (words >= needed) documents.push(document);
    if (score > best) best = score;
  }
  return { documents: Uint32Array.from(documents), scores: totals, best };
};

/** Each of the words at the positions counts once a document, by the best way it is found. */
export const collect = (spans: readonly Span[], positions: readonly number[], documentCount: number): TextMatch => {
  const totals = new Float32Array(documentCount);
  const covered = new Uint8Array(documentCount);
  const best = new Float32Array(documentCount);
  for (const position of positions) {
    const touched: number[] = [];
    for (const { from, to, postings, weight } of spans) {
      if (position < from || position >= to) continue;
      const { documents, scores } = postings;
      for (let i = 0; i < documents.length; i++) {
        const document = documents[i] ?? 0;
        const score = weight * (scores[i] ?? 0);
        const before = best[document] ?? 0;
        if (before === 0) touched.push(document);
        if (score > before) best[document] = score;
      }
    }
    for (const document of touched) {
      totals[document] = (totals[document] ?? 0) + (best[document] ?? 0);
      covered[document] = (covered[document] ?? 0) + 1;
      best[document] = 0;
    }
  }
  return ranked(totals, covered, positions.length);
};
