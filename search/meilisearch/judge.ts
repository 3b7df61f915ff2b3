import type { Asked } from "../match/asked.ts";
import type { Facets } from "../match/facets.ts";
import { answerToAge, answerToNeed } from "../match/match.ts";
import type { Counted } from "./counting.ts";

/** What becomes of a listing that was found, before its place among the results. */
export type Verdict =
  | "has-everything"
  | "ask-first"
  | "left-out"
  | { readonly leftOutBut: Exclude<Counted, "everything"> };

/**
 * One "no" leaves a listing out. Where it is the answer to a single group of options, that group's counts still count
 * it; access facts are each needed, so there is no such group among them.
 */
export const judge = (facets: Facets, row: number, { needs, age }: Asked): Verdict => {
  let verdict: Verdict = "has-everything";
  let failed: Exclude<Counted, "everything"> | undefined;
  if (age !== undefined) {
    const answer = answerToAge(facets, row, age);
    if (answer === "no") return "left-out";
    if (answer === "unknown") verdict = "ask-first";
  }
  for (const need of needs) {
    const answer = answerToNeed(facets, row, need);
    if (answer === "unknown") verdict = "ask-first";
    if (answer !== "no") continue;
    if (need.group === "access" || failed !== undefined) return "left-out";
    failed = need.group;
  }
  return failed === undefined ? verdict : { leftOutBut: failed };
};
