import type { ConceptId } from "../lexicon/concept.ts";
import type { Near } from "../query.ts";
import type { Text } from "../record.ts";
import type { ActivityId } from "../vocabulary/activities.ts";
import type { Words } from "../vocabulary/term.ts";

/** Something to do, as the vocabulary calls it: choosing it shows the listings that do it. */
export interface ActivitySuggestion {
  readonly kind: "activity";
  readonly id: ActivityId;
  readonly label: Words;
}

/** Something people look for, as the lexicon calls it: choosing it searches for its name. */
export interface ConceptSuggestion {
  readonly kind: "concept";
  readonly id: ConceptId;
  readonly label: Words;
}

/** One listing, by its title: choosing it leads to its page. */
export interface GroupSuggestion {
  readonly kind: "group";
  readonly publicId: string;
  readonly slug: string;
  readonly title: Text;
}

/** A place: choosing it looks around there for what is left of the words. */
export interface PlaceSuggestion {
  readonly kind: "place";
  readonly near: Near;
  readonly rest: string;
}

/** What somebody who is typing may be on the way to. */
export type Suggestion = ActivitySuggestion | ConceptSuggestion | GroupSuggestion | PlaceSuggestion;
