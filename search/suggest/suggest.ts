import { foldName } from "../places/foldName.ts";
import { allWordsOf } from "../text/words.ts";
import type { NameFinder, NameMatch } from "./nameFinder.ts";
import type {
  ActivitySuggestion,
  ConceptSuggestion,
  GroupSuggestion,
  PlaceSuggestion,
  Suggestion,
} from "./suggestion.ts";

/** What has names, in one language. */
export interface NamedSources {
  readonly activities: NameFinder<ActivitySuggestion | ConceptSuggestion>;
  readonly groups: NameFinder<GroupSuggestion>;
}

/** What there is to suggest. */
export interface SuggestionSources {
  /** As things are called in the page's language. */
  readonly own: NamedSources;
  /** As they are called in the other: for whoever types it where nothing of the page's language fits. */
  readonly other: NamedSources;
  /** Places that the text ends in; none where they are not to be had. */
  readonly places: (text: string) => Promise<readonly PlaceSuggestion[]>;
  /** Whether choosing it finds anything: what does not is never suggested. */
  readonly finds: (suggestion: Suggestion) => Promise<boolean>;
}

/** More than eight are no help to choose from, and the list has to fit above a phone's keyboard. */
const most = { all: 8, activities: 4, groups: 4, places: 3 } as const;
/** How many candidates are tried for the places of one kind. */
const mostTried = 12;

/** The first of them that find something. */
async function finding<S extends Suggestion>(
  candidates: readonly S[],
  count: number,
  { finds }: SuggestionSources,
): Promise<S[]> {
  const found: S[] = [];
  for (const candidate of candidates.slice(0, mostTried)) {
    if (found.length === count) break;
    if (await finds(candidate)) found.push(candidate);
  }
  return found;
}

function firstFitting<T>(text: string, own: NameFinder<T>, other: NameFinder<T>): readonly NameMatch<T>[] {
  const matches = own(text, "without-slips");
  return matches.length > 0 ? matches : other(text, "without-slips");
}

const items = <T>(matches: readonly NameMatch<T>[]): T[] => matches.map(({ item }) => item);

const isCalled = ({ near }: PlaceSuggestion, text: string): boolean =>
  foldName(near.label.split(",")[0] ?? "") === foldName(text);

/**
 * What somebody may be on the way to typing: activities that begin so first, then the place that is called so, groups by
 * their titles, other places, and activities that have the word somewhere. Slips are forgiven where nothing fits as it stands.
 */
export async function suggest(text: string, sources: SuggestionSources): Promise<Suggestion[]> {
  if (allWordsOf(text).length === 0) return [];
  const { own, other } = sources;
  const named = await sources.places(text);
  const plain = {
    activities: firstFitting(text, own.activities, other.activities),
    groups: firstFitting(text, own.groups, other.groups),
  };
  const isMissed = plain.activities.length + plain.groups.length + named.length === 0;
  const matched = isMissed
    ? { activities: own.activities(text, "with-slips"), groups: own.groups(text, "with-slips") }
    : plain;

  const activities = await finding(items(matched.activities), most.activities, sources);
  const begun = new Set(items(matched.activities.filter(({ begins }) => begins)));
  const groups = await finding(items(matched.groups), most.groups, sources);
  const places = await finding(named, most.places, sources);
  return [
    ...activities.filter((activity) => begun.has(activity)),
    ...places.filter((place) => isCalled(place, text)),
    ...groups,
    ...places.filter((place) => !isCalled(place, text)),
    ...activities.filter((activity) => !begun.has(activity)),
  ].slice(0, most.all);
}
