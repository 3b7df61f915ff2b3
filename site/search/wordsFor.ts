import { filterGroups } from "../../search/emptyQuery.ts";
import type { FilterGroup } from "../../search/query.ts";
import { accessFacts } from "../../search/vocabulary/accessFacts/terms.ts";
import { accessFactIds } from "../../search/vocabulary/accessFacts.ts";
import { accessGroups } from "../../search/vocabulary/accessGroups.ts";
import { activities } from "../../search/vocabulary/activities/terms.ts";
import { activityIds } from "../../search/vocabulary/activities.ts";
import { kinds } from "../../search/vocabulary/kinds.ts";
import { languageNames } from "../../search/vocabulary/languages.ts";
import type { LanguageTag, Term } from "../../search/vocabulary/term.ts";
import { vocabularies } from "../../search/vocabulary/vocabularies.ts";
import { type OptionWords, type SearchWords, searchWordsSchema } from "./words.ts";

type Options = Record<string, OptionWords>;

const fromTerms = (terms: Readonly<Record<string, Term>>, language: LanguageTag): Options =>
  Object.fromEntries(
    Object.entries(terms).map(([id, { label, ask }]) => [id, { label: label[language], ask: ask[language] }]),
  );

const accessWords = (language: LanguageTag): Options =>
  Object.fromEntries(
    accessFactIds.map((id) => {
      const { label, short, ask, group } = accessFacts[id];
      const under = accessGroups[group][language];
      return [id, { label: label[language], short: short[language], ask: ask[language], under }];
    }),
  );

const activityWords = (language: LanguageTag): Options =>
  Object.fromEntries(
    activityIds.map((id) => {
      const { label, ask, kinds: under } = activities[id];
      return [id, { label: label[language], ask: ask[language], under: kinds[under[0]].label[language] }];
    }),
  );

const languageWords = (language: LanguageTag): Options =>
  Object.fromEntries(
    Object.entries(languageNames).map(([tag, name]) => [tag, { label: name[language], ask: name[language] }]),
  );

function groupWords(group: FilterGroup, language: LanguageTag): Options {
  if (group === "access") return accessWords(language);
  if (group === "activities") return activityWords(language);
  if (group === "languages") return languageWords(language);
  return fromTerms(vocabularies[group], language);
}

/** The words of every filter, for the search page to carry. Made when the site is built. */
export const wordsFor = (language: LanguageTag): SearchWords => {
  const words: Partial<Record<FilterGroup, Options>> = {};
  for (const group of filterGroups) words[group] = groupWords(group, language);
  return searchWordsSchema.parse(words);
};
