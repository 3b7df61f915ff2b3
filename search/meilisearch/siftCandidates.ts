import { askedOf } from "../match/asked.ts";
import type { Understanding } from "../understand/understanding.ts";
import type { Answer } from "./answerSchema.ts";
import { createCounter } from "./counting.ts";
import type { Answered } from "./counts.ts";
import { judge } from "./judge.ts";
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

/** Told apart and counted here, by the rows of all that may count for anything: as the embedded engine does. */
export const siftCandidates = (
  answered: readonly Answered[],
  understanding: Understanding,
  languages: readonly string[],
  read: CandidateReader,
): Sifted => {
  const told = candidatesIn(answered).map(({ purpose: { hasAllWords }, answer }) => ({
    hasAllWords,
    texts: textsIn(answer),
    weighed: new Map(answer.hits.map((hit) => [hit.publicId, hit])),
  }));
  const { numbers, candidates, facets } = read(
    told.flatMap(({ texts }) => texts),
    languages,
  );
  const asked = askedOf(understanding, facets.layout);
  const counter = createCounter(facets, understanding.filters);
  const hits: SiftedHit[] = [];
  let askFirst = 0;
  let next = 0;
  for (const { hasAllWords, texts, weighed } of told) {
    for (let i = 0; i < texts.length; i++, next++) {
      const number = numbers[next] ?? 0;
      const verdict = judge(facets, number, asked);
      if (verdict === "left-out") continue;
      counter.add(number, typeof verdict === "object" ? verdict.leftOutBut : "everything");
      const candidate = candidates[number];
      if (typeof verdict === "object" || !candidate) continue;
      if (verdict === "ask-first") askFirst++;
      const hit = weighed.get(candidate.publicId);
      hits.push({ hit: hit ? { ...hit, ...candidate } : candidate, askFirst: verdict === "ask-first", hasAllWords });
    }
  }
  return { hits, withEverything: hits.length - askFirst, askFirst, counts: counter.counts() };
};
