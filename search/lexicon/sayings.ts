import { languageTags, type Term } from "../vocabulary/term.ts";
import { vocabularies } from "../vocabulary/vocabularies.ts";
import type { Concept, ConceptId } from "./concept.ts";

const terms: ReadonlyMap<string, Term> = new Map(
  Object.entries(vocabularies).flatMap(([group, vocabulary]) =>
    Object.entries(vocabulary).map(([id, term]): [string, Term] => [`${group}:${id}`, term]),
  ),
);

/** The labels and everyday words of the options that a concept has its id from. */
const namesOf = (id: ConceptId, { has }: Concept): string[] =>
  has
    .filter((option) => option.endsWith(`:${id}`))
    .flatMap((option) => {
      const term = terms.get(option);
      return term ? languageTags.flatMap((language) => [term.label[language], ...term.synonyms[language]]) : [];
    });

/** Every way to say a concept, in both languages: the lexicon's phrases, its label, and the vocabulary's own words. */
export const sayingsOf = (id: ConceptId, concept: Concept): string[] => {
  // Nobody looks for what keeps people away.
  if (concept.deters) return [];
  return [
    ...new Set([
      ...concept.phrases.en,
      ...concept.phrases.cy,
      concept.label.en,
      concept.label.cy,
      ...namesOf(id, concept),
    ]),
  ];
};
