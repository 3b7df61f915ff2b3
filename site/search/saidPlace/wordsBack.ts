import { withNear } from "../../../search/near.ts";
import type { Near, SearchQuery } from "../../../search/query.ts";
import { nearInText } from "../../../search/understand/undoing.ts";
import { withoutNear } from "../changeQuery.ts";

/** A place that was taken out of the words. */
export interface TakenPlace {
  /** As it was asked before. */
  readonly asked: SearchQuery;
  readonly rest: string;
  readonly near: Near;
}

/** The search for what is left of the words, around the place they spoke of. */
export const aroundSaid = ({ asked, rest, near }: TakenPlace): SearchQuery => ({
  ...withNear(asked, near),
  text: rest,
});

/** The words that were taken out: "in Sale". */
const takenWords = ({ asked: { text }, rest }: TakenPlace): string => {
  const said = text.trim();
  return said.startsWith(rest) ? said.slice(rest.length).trim() : said.slice(0, said.length - rest.length).trim();
};

/**
 * A change of the search, with the words put back where it takes away the place they spoke of and nothing else: as words,
 * which are no place any more.
 */
export function withWordsBack(query: SearchQuery, next: SearchQuery, taken: TakenPlace | undefined): SearchQuery {
  if (!taken || query.near !== taken.near || next.near || next.text !== query.text) return next;
  const { asked, rest } = taken;
  const text = query.text === rest ? asked.text : `${query.text} ${takenWords(taken)}`.trim();
  const back: SearchQuery = { ...withoutNear(next), text, undone: [...next.undone, nearInText] };
  return asked.near
    ? { ...back, near: asked.near, ...(asked.withinMiles !== undefined && { withinMiles: asked.withinMiles }) }
    : back;
}
