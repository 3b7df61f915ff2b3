import { createBank } from "../lexicon/bank.ts";
import { createConceptFinder } from "../lexicon/findConcepts.ts";
import { lexicon } from "../lexicon/lexicon.ts";
import { longestText } from "../limits.ts";
import type { SearchQuery } from "../query.ts";
import { isDay } from "../text/days.ts";
import { allWordsOf, isStopWord } from "../text/words.ts";
import { chooseConcepts } from "./chooseConcepts.ts";
import { crisisIn } from "./crisis.ts";
import type { Understanding } from "./understanding.ts";

const bank = createBank(lexicon);
const findConcepts = createConceptFinder(bank);

/** What a search means. Nothing is asked of anybody: the lexicon is in the program. */
export const understand = ({ text, filters, age, undone }: SearchQuery): Understanding => {
  const cut = text.slice(0, longestText);
  const all = allWordsOf(cut);
  const isTyping = /[\p{L}\p{N}]$/u.test(cut);
  const isOnlyDays = all.every(isDay);
  const spoken = all.map((word) => (isDay(word) && !isOnlyDays ? "" : word));
  const words = all.flatMap((word, at) =>
    isStopWord(word)
      ? []
      : [{ text: word, at, isStart: isTyping && at === all.length - 1, isKnown: bank.stems.has(word) }],
  );
  const found = findConcepts(spoken, isTyping);
  const concepts = chooseConcepts(found, words.length > 0, undone);
  const { telling } = found;
  const told = telling.reduce((sum, one) => sum + one, 0);
  return {
    filters,
    age,
    said: telling.map((one) => (told > 0 ? one / told : 0)),
    words,
    concepts,
    leavingOut: [],
    understood: concepts.map(({ id }) => ({ group: "concepts", id })),
    crisis: crisisIn(text),
  };
};
