import { emptyQuery } from "../../search/emptyQuery.ts";
import type { SearchQuery } from "../../search/query.ts";
import { allWordsOf, isStopWord } from "../../search/text/words.ts";
import { saidFilters } from "../../search/understand/saidFilters.ts";
import type { Understood } from "../../search/understand/understood.ts";
import { nameOfUnderstood } from "../../search/understand/undoing.ts";

const isSmall = (part: string): boolean => allWordsOf(part).every(isStopWord);

/** A text as it was written, without its words at some places and the small words that led to them. */
function without(text: string, places: ReadonlySet<number>): string {
  const all = allWordsOf(text);
  const left: string[] = [];
  let at = 0;
  for (const part of text.trim().split(/\s+/)) {
    let isLeft = true;
    for (const word of allWordsOf(part)) {
      // The second half of a postcode is no word of its own.
      if (word !== all[at]) continue;
      if (places.has(at)) isLeft = false;
      at += 1;
    }
    if (isLeft) left.push(part);
    else left.splice(left.findLastIndex((other) => !isSmall(other)) + 1);
  }
  return left.every(isSmall) ? "" : left.join(" ").replace(/[,;:]$/, "");
}

/**
 * The words to call a search by: as they are or, where something was undone or chosen instead of the days and times they say,
 * without those. With "morning" chosen, "yoga in the evening" looks for "yoga".
 * @param understood what the words are taken to mean and is in use.
 */
export function lookedFor({ text }: SearchQuery, understood: readonly Understood[]): string {
  const inUse = new Set(understood.map(nameOfUnderstood));
  const said = saidFilters(emptyQuery, text, allWordsOf(text), new Date(), () => false);
  const isAllInUse = said.understood.every((item) => inUse.has(nameOfUnderstood(item)));
  return isAllInUse ? text.trim() : without(text, said.at);
}
