import { withNear } from "../../../search/near.ts";
import type { SaidWords } from "../../../search/places/placeCandidates.ts";
import { nameOfSaidPlace } from "../../../search/places/undonePlace.ts";
import type { Near, SearchQuery } from "../../../search/query.ts";
import { withoutNear } from "../changeQuery.ts";

/** A place that was taken out of the words. */
export interface TakenPlace {
  /** As it was asked before. */
  readonly asked: SearchQuery;
  readonly said: SaidWords;
  readonly near: Near;
}

/** The search for what is left of the words, around the place they spoke of. */
export const aroundSaid = ({ asked, said, near }: TakenPlace): SearchQuery => ({
  ...withNear({ ...asked, ...(said.miles !== undefined && { withinMiles: said.miles }) }, near),
  text: said.rest,
});

/**
 * A change of the search, with the words put back where it takes away the place they spoke of and nothing else: as words,
 * which are no place any more.
 */
export function withWordsBack(query: SearchQuery, next: SearchQuery, taken: TakenPlace | undefined): SearchQuery {
  if (!taken || query.near !== taken.near || next.near || next.text !== query.text) return next;
  const { asked, said } = taken;
  const text = query.text === said.rest ? asked.text : `${query.text} ${said.words}`.trim();
  const back: SearchQuery = { ...withoutNear(next), text, undone: [...next.undone, nameOfSaidPlace(said.name)] };
  return asked.near
    ? { ...back, near: asked.near, ...(asked.withinMiles !== undefined && { withinMiles: asked.withinMiles }) }
    : back;
}
