import { meanings } from "#meanings";
import type { SearchEngine } from "../engine.ts";
import { foldName } from "../places/foldName.ts";
import type { PlaceFinder } from "../places/placeFinder.ts";
import { placeTail } from "../places/placeTail.ts";
import type { SearchQuery } from "../query.ts";
import { activities } from "../vocabulary/activities/terms.ts";
import { activityIds } from "../vocabulary/activities.ts";
import type { LanguageTag } from "../vocabulary/term.ts";
import { chosen } from "./choose.ts";
import { createNameFinder, type Named } from "./nameFinder.ts";
import type { NamedSources, SuggestionSources } from "./suggest.ts";
import type {
  ActivitySuggestion,
  ConceptSuggestion,
  GroupSuggestion,
  PlaceSuggestion,
  Suggestion,
} from "./suggestion.ts";

/** What activities and concepts are called. A concept that is an activity is suggested as the activity. */
function toDo(language: LanguageTag): Named<ActivitySuggestion | ConceptSuggestion>[] {
  const named = activityIds.map((id) => {
    const { label, synonyms } = activities[id];
    return {
      item: { kind: "activity", id, label } as const,
      labels: [label[language]],
      otherNames: synonyms[language],
    };
  });
  const taken = new Set(named.flatMap(({ labels }) => labels.map(foldName)));
  const isActivity = (id: string): boolean => activityIds.some((activity) => activity === id);
  const concepts = meanings()
    .book.concepts.filter(({ id, label }) => !isActivity(id) && !taken.has(foldName(label.en)))
    .map(({ id, label }) => ({
      item: { kind: "concept", id, label } as const,
      labels: [label[language]],
    }));
  return [...named, ...concepts];
}

/** Finds activities and concepts by name. */
export const createActivityFinder = (language: LanguageTag): NamedSources["activities"] =>
  createNameFinder(toDo(language));

/** Finds groups by their titles; those that have none in the language, by their English one. */
export const createGroupFinder = (groups: readonly GroupSuggestion[], language: LanguageTag): NamedSources["groups"] =>
  createNameFinder(groups.map((item) => ({ item, labels: [item.title[language] ?? item.title.en] })));

/** Places that a text ends in: after "in" or "near" with slips forgiven, else only those that begin just so. */
export const createPlaceSource =
  (finder: PlaceFinder): SuggestionSources["places"] =>
  async (text) => {
    const tail = placeTail(text);
    const typed = tail?.place ?? text;
    if (foldName(typed).length < 2) return [];
    const answer = await finder.find(typed);
    const nears = answer.kind === "found" ? [answer.near] : answer.kind === "choose" ? answer.choices : [];
    const isFit = (label: string): boolean => tail !== undefined || foldName(label).startsWith(foldName(typed));
    return nears
      .filter(({ label }) => isFit(label))
      .map((near): PlaceSuggestion => ({ kind: "place", near, rest: tail?.rest ?? "" }));
  };

/**
 * Whether choosing a suggestion finds anything beside what is chosen already. A place counts where somebody can go to
 * something: what serves everywhere is no reason to suggest one.
 */
export function createFinds(
  engine: SearchEngine,
  query: SearchQuery,
  language: LanguageTag,
  isLive: (publicId: string) => boolean,
): SuggestionSources["finds"] {
  return async (suggestion: Suggestion) => {
    if (suggestion.kind === "group") return isLive(suggestion.publicId);
    const asked = chosen(query, suggestion, language);
    if (suggestion.kind !== "place") return (await engine.search(asked)).total > 0;
    const { hits } = await engine.search({ ...asked, sort: "nearest" });
    return hits.some(({ distanceMiles = Number.NaN }) => distanceMiles <= (asked.withinMiles ?? 0));
  };
}
