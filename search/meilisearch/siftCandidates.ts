import { askedOf } from "../match/asked.ts";
import type { Understanding } from "../understand/understanding.ts";
import type { Answer, Hit } from "./answerSchema.ts";
import { idOfCandidate, rowOfCandidate, unpackCandidate } from "./candidate.ts";
import { createCounter } from "./counting.ts";
import type { Answered } from "./counts.ts";
import { judge } from "./judge.ts";
import { facetsOfHits } from "./manyRows.ts";
import type { Sifted, SiftedHit } from "./sifted.ts";

const textsIn = ({ facetDistribution }: Answer): string[] => Object.keys(facetDistribution?.candidate ?? {});

/** Those answers that tell candidates. */
const candidatesIn = (answered: readonly Answered[]) =>
  answered.flatMap(({ purpose, answer }) => (purpose.for === "candidates" ? [{ purpose, answer }] : []));

export const tellCandidates = (answered: readonly Answered[]): boolean =>
  answered.some(({ purpose }) => purpose.for === "candidates");

/** Not all of them could be told, so that they have to be told apart and counted by the server. */
export const areTooMany = (answered: readonly Answered[]): boolean =>
  candidatesIn(answered).some(({ answer }) => answer.estimatedTotalHits > textsIn(answer).length);

interface Told {
  readonly text: string;
  readonly hasAllWords: boolean;
  readonly weighed: ReadonlyMap<string, Hit>;
}

const toldIn = (answered: readonly Answered[]): Told[] =>
  candidatesIn(answered).flatMap(({ purpose: { hasAllWords }, answer }) => {
    const weighed = new Map(answer.hits.map((hit) => [hit.publicId, hit]));
    return textsIn(answer).map((text) => ({ text, hasAllWords, weighed }));
  });

const hitOf = ({ text, weighed }: Told): Hit => {
  const hit = weighed.get(idOfCandidate(text));
  return hit ? { ...hit, ...unpackCandidate(text) } : unpackCandidate(text);
};

/** Told apart and counted here, by the rows of all that may count for anything: as the embedded engine does. */
export const siftCandidates = (
  answered: readonly Answered[],
  understanding: Understanding,
  languages: readonly string[],
): Sifted => {
  const told = toldIn(answered);
  const facets = facetsOfHits(
    told.map(({ text }) => rowOfCandidate(text)),
    languages,
  );
  const asked = askedOf(understanding, facets.layout);
  const counter = createCounter(facets, understanding.filters);
  const hits: SiftedHit[] = [];
  let askFirst = 0;
  for (const [i, one] of told.entries()) {
    const verdict = judge(facets, i, asked);
    if (verdict === "left-out") continue;
    counter.add(i, typeof verdict === "object" ? verdict.leftOutBut : "everything");
    if (typeof verdict === "object") continue;
    if (verdict === "ask-first") askFirst++;
    hits.push({ hit: hitOf(one), askFirst: verdict === "ask-first", hasAllWords: one.hasAllWords });
  }
  return { hits, withEverything: hits.length - askFirst, askFirst, counts: counter.counts() };
};
