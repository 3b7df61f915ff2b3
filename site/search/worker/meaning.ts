import { meanings } from "#meanings";
import { isOfPlace, saysPlace } from "../../../search/places/undonePlace.ts";
import type { SearchQuery } from "../../../search/query.ts";
import type { SearchResults } from "../../../search/results.ts";
import { understand } from "../../../search/understand/understand.ts";
import { isOfConcept, nameOfUnderstood } from "../../../search/understand/undoing.ts";
import type { SearchAnswer } from "../answer.ts";
import { lookedFor } from "../lookedFor.ts";

/** What was understood, in words, what is looked for, and what of the undone was in vain: the page does not carry the lexicon. */
export const meaningOf = (
  query: SearchQuery,
  { understood }: SearchResults,
): Pick<SearchAnswer, "conceptLabels" | "lookedFor" | "undoneInVain"> => {
  const { concepts } = meanings();
  const labels = understood.filter(isOfConcept).flatMap(({ id }) => {
    const concept = concepts.get(id);
    return concept ? [[id, concept.label] as const] : [];
  });
  /** Without a phrasebook nobody knows what the words would have meant. */
  const canTell = concepts.size > 0 || query.text.trim() === "";
  const isUnderstood = (name: string): boolean => {
    if (isOfPlace(name)) return saysPlace(query.text, name);
    const undone = query.undone.filter((other) => other !== name);
    return understand({ ...query, undone }).understood.some((item) => nameOfUnderstood(item) === name);
  };
  return {
    conceptLabels: Object.fromEntries(labels),
    lookedFor: lookedFor(query, understood),
    undoneInVain: query.undone.filter((name) => canTell && !isUnderstood(name)),
  };
};
