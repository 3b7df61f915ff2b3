import { allBits, forEachBit, hasBit } from "../embedded/bits.ts";
import { countsOf } from "../embedded/counts.ts";
import { columnsOf } from "../embedded/facetColumns.ts";
import { createSifter } from "../embedded/sift.ts";
import { askedOf } from "../match/asked.ts";
import { type Facets, rowLength } from "../match/facets.ts";
import type { Understanding } from "../understand/understanding.ts";
import type { Answer } from "./answerSchema.ts";
import type { Answered } from "./counts.ts";
import type { CandidateReader } from "./readCandidates.ts";
import type { Sifted, SiftedHit } from "./sifted.ts";

const textsIn = ({ facetDistribution: { candidate, timedCandidate } = {} }: Answer): string[] =>
  Object.keys(timedCandidate ?? candidate ?? {});

/** Those answers that tell candidates. */
const candidatesIn = (answered: readonly Answered[]) =>
  answered.flatMap(({ purpose, answer }) => (purpose.for === "candidates" ? [{ purpose, answer }] : []));

export const tellCandidates = (answered: readonly Answered[]): boolean =>
  answered.some(({ purpose }) => purpose.for === "candidates");

/** Not all of them could be told, so that they have to be told apart and counted by the server. */
export const areTooMany = (answered: readonly Answered[]): boolean =>
  candidatesIn(answered).some(({ answer }) => answer.estimatedTotalHits > textsIn(answer).length);

/** The rows of some listings alone, in that order. */
const facetsAt = ({ layout, rows }: Facets, numbers: readonly number[]): Facets => {
  const length = rowLength(layout);
  const own = new Uint32Array(numbers.length * length);
  for (const [i, number] of numbers.entries()) {
    own.set(rows.subarray(number * length, (number + 1) * length), i * length);
  }
  return { layout, rows: own };
};

/** Told apart and counted here, by the rows of all that may count for anything: by the embedded engine's own means. */
export const siftCandidates = (
  answered: readonly Answered[],
  understanding: Understanding,
  languages: readonly string[],
  read: CandidateReader,
): Sifted => {
  const told = candidatesIn(answered).flatMap(({ purpose: { hasAllWords }, answer }) => {
    const weighed = new Map(answer.hits.map((hit) => [hit.publicId, hit]));
    return textsIn(answer).map((text) => ({ text, hasAllWords, weighed }));
  });
  const { numbers, candidates, facets } = read(
    told.map(({ text }) => text),
    languages,
  );
  const columns = columnsOf(facetsAt(facets, numbers));
  const sifted = createSifter(columns)(askedOf(understanding, facets.layout), allBits(told.length));
  const hits: SiftedHit[] = [];
  let askFirst = 0;
  forEachBit(sifted.found, (i) => {
    const candidate = candidates[numbers[i] ?? 0];
    const one = told[i];
    if (!candidate || !one) return;
    const asks = hasBit(sifted.askFirst, i);
    if (asks) askFirst++;
    const hit = one.weighed.get(candidate.publicId);
    hits.push({ hit: hit ? { ...hit, ...candidate } : candidate, askFirst: asks, hasAllWords: one.hasAllWords });
  });
  const counts = countsOf(columns, understanding.filters, sifted);
  return { hits, withEverything: hits.length - askFirst, askFirst, counts };
};
