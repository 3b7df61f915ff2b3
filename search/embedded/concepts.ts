import type { FilterGroup } from "../query.ts";
import { allWordsOf, isStopWord } from "../text/words.ts";
import { accessFacts } from "../vocabulary/accessFacts.ts";
import { activities } from "../vocabulary/activities.ts";
import { attending } from "../vocabulary/attending.ts";
import { audiences } from "../vocabulary/audiences.ts";
import { costs } from "../vocabulary/costs.ts";
import { days, times } from "../vocabulary/days.ts";
import { efforts } from "../vocabulary/demands.ts";
import { kinds } from "../vocabulary/kinds.ts";
import { languageTags, type Term } from "../vocabulary/term.ts";

/** An option of a filter group that people also ask for in words. */
export interface Concept {
  readonly group: FilterGroup;
  readonly id: string;
  /** How much being found by it says, beside a word in a title (8) or a description (1). */
  readonly weight: number;
}

/** How people say a concept: "tea dance" is two words. */
export interface Phrase {
  readonly words: readonly string[];
  readonly concept: Concept;
}

const vocabularies: readonly [FilterGroup, number, Readonly<Record<string, Term>>][] = [
  ["activities", 6, activities],
  ["audiences", 4, audiences],
  ["kinds", 2, kinds],
  ["access", 2, accessFacts],
  ["attending", 2, attending],
  ["efforts", 2, efforts],
  ["costs", 1, costs],
  ["days", 1, days],
  ["times", 1, times],
];

const sayings = (term: Term): string[] =>
  languageTags.flatMap((language) => [term.label[language], ...term.synonyms[language]]);

const sayingsOf = (term: Term): string[][] =>
  [...new Set(sayings(term).map((saying) => allWordsOf(saying).join(" ")))]
    .filter((saying) => saying !== "")
    .map((saying) => saying.split(" "));

const whole: readonly Phrase[] = vocabularies.flatMap(([group, weight, vocabulary]) =>
  Object.entries(vocabulary)
    .filter(([id]) => id !== "unknown")
    .flatMap(([id, term]) => {
      const concept: Concept = { group, id, weight };
      return sayingsOf(term).map((words) => ({ words, concept }));
    }),
);

/** What a telling word of a longer saying is worth beside the whole. */
const shareOfWord = 0.5;
const mostMeanings = 3;
const shortestTelling = 5;

/** "wheelchair" alone means what "wheelchair access" and "wheelchair user" mean, since little else is said with it. */
const tellingWords = (): Phrase[] => {
  const concepts = new Map<string, Set<Concept>>();
  for (const { words, concept } of whole) {
    for (const word of words) concepts.set(word, (concepts.get(word) ?? new Set()).add(concept));
  }
  const alone = new Set(whole.flatMap(({ words }) => (words.length === 1 ? words : [])));
  return [...concepts].flatMap(([word, meant]) => {
    if (meant.size > mostMeanings || alone.has(word) || isStopWord(word) || word.length < shortestTelling) return [];
    const share = shareOfWord / meant.size;
    return [...meant].map((concept) => ({ words: [word], concept: { ...concept, weight: concept.weight * share } }));
  });
};

/** Every way to say every concept, in both languages, each once. */
export const phrases: readonly Phrase[] = [...whole, ...tellingWords()];
