import { withNear } from "../near.ts";
import type { SearchQuery } from "../query.ts";
import type { LanguageTag } from "../vocabulary/term.ts";
import type { GroupSuggestion, Suggestion } from "./suggestion.ts";

/** The search that a suggestion stands for. Where an activity is chosen, the words that led to it have done their work. */
export function chosen(
  query: SearchQuery,
  suggestion: Exclude<Suggestion, GroupSuggestion>,
  language: LanguageTag,
): SearchQuery {
  if (suggestion.kind === "concept") return { ...query, text: suggestion.label[language], undone: [], page: 1 };
  if (suggestion.kind === "activity") {
    const { id } = suggestion;
    const activities = query.filters.activities.includes(id)
      ? query.filters.activities
      : [...query.filters.activities, id];
    return { ...query, text: "", undone: [], filters: { ...query.filters, activities }, page: 1 };
  }
  return { ...withNear(query, suggestion.near), text: suggestion.rest };
}
