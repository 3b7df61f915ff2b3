import { createBank } from "../lexicon/bank.ts";
import { createConceptFinder } from "../lexicon/findConcepts.ts";
import { lexicon } from "../lexicon/lexicon.ts";
import { longestText } from "../limits.ts";
import type { SearchQuery } from "../query.ts";
import { allWordsOf, isStopWord, stemOf } from "../text/words.ts";
import type { Understanding } from "./understanding.ts";

const bank = createBank(lexicon);
const findConcepts = createConceptFinder(bank);
const knownWords = new Set(bank.words);

const leastSure = 0.3;
const besideSurest = 0.5;
const mostConcepts = 4;

/** What a search means. Nothing is asked of anybody: the lexicon is in the program. */
export const understand = ({ text, filters, undone }: SearchQuery): Understanding => {
  const cut = text.slice(0, longestText);
  const all = allWordsOf(cut);
  const isTyping = /[\p{L}\p{N}]$/u.test(cut);
  const found = findConcepts(all, isTyping).filter(({ id }) => !undone.includes(`concepts:${id}`));
  const surest = found[0]?.sure ?? 0;
  const concepts = found
    .filter(({ sure }) => sure >= leastSure && sure >= besideSurest * surest)
    .slice(0, mostConcepts);
  const words = all.flatMap((word, i) =>
    isStopWord(word)
      ? []
      : [
          {
            text: word,
            isStart: isTyping && i === all.length - 1,
            isKnown: knownWords.has(stemOf(word)),
            weight: 1,
          },
        ],
  );
  return {
    filters,
    words,
    concepts,
    leavingOut: [],
    understood: concepts.map(({ id }) => ({ group: "concepts", id })),
    crisis: [],
  };
};
