import type { AnswerId } from "../../search/vocabulary/answers.ts";
import type { KnownFacts } from "./sample.ts";

const answerIn =
  <Id extends string>(id: Id) =>
  ({ yes, no }: KnownFacts<Id> = {}): AnswerId | undefined =>
    yes?.includes(id) ? "yes" : no?.includes(id) ? "no" : undefined;

/** Every fact with its answer: the first of the sources that knows it wins. */
export function answersOf<Id extends string>(
  ids: readonly Id[],
  ...nearestFirst: readonly (KnownFacts<Id> | undefined)[]
): Record<string, AnswerId> {
  const answer = (id: Id): AnswerId =>
    nearestFirst.map(answerIn(id)).find((known): known is AnswerId => known !== undefined) ?? "unknown";
  return Object.fromEntries(ids.map((id) => [id, answer(id)]));
}
