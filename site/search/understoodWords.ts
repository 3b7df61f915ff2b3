import { allWordsOf, isStopWord, stemOf } from "../../search/text/words.ts";
import type { Understood } from "../../search/understand/understood.ts";
import { nameOfUnderstood } from "../../search/understand/undoing.ts";
import type { LanguageTag } from "../../search/vocabulary/term.ts";
import type { SearchMessages } from "../messages/search.en.ts";
import type { Found } from "./found.ts";
import { optionWords, type SearchWords } from "./words.ts";

/** One thing that the words were taken to mean, as the screen says it. */
export interface Meaning {
  /** How it is named in `undone`. */
  readonly name: string;
  /** "Also showing: bereavement support". */
  readonly label: string;
  /** Of a concept, the end of the label: "bereavement support". */
  readonly also?: string;
  /** What its button does: "Don't also show bereavement support". */
  readonly undo: string;
}

const mostConcepts = 4;

/** "Blue Badge parking", and words that are names by themselves. */
const beginsWithName = /^(?:Christmas|English|Parkinson's|\p{Lu}\p{Ll}+ \p{Lu})/u;

/** "Memory and dementia" is "memory and dementia" inside a sentence; "ADHD" and names stay. */
const inSentence = (label: string): string =>
  /^\p{Lu}(?:\p{Ll}| )/u.test(label) && !beginsWithName.test(label)
    ? label.charAt(0).toLowerCase() + label.slice(1)
    : label;

const labelIn = ({ conceptLabels }: Pick<Found, "conceptLabels">, id: string, language: LanguageTag): string =>
  inSentence(conceptLabels[id]?.[language] ?? id);

/** "Singing" tells nothing to whoever typed "sing". */
const isSaid = (label: string, text: string): boolean => {
  const stems = allWordsOf(text).map(stemOf);
  return allWordsOf(label).every((word) => isStopWord(word) || stems.includes(stemOf(word)));
};

/** Inside a sentence, what the words were taken to mean and nothing beside it: "driving lessons". */
export function onlyMeaning({ results, conceptLabels }: Found, language: LanguageTag): string | undefined {
  const only = results.understood.find(({ group }) => group === "only");
  return only && labelIn({ conceptLabels }, only.id, language);
}

/** What was meant and nobody offers, where there is something near it: "menopause". */
export function missingMeaning({ results, conceptLabels }: Found, language: LanguageTag): string | undefined {
  const { total, crisis, missing } = results;
  return total > 0 && crisis.length === 0 && missing ? labelIn({ conceptLabels }, missing, language) : undefined;
}

/**
 * What the words were taken to mean: filters that were said, what is left out, and the four surest concepts that anybody offers, where
 * they show anything that the words do not say themselves. No concepts where somebody writes of a crisis.
 */
export function meaningsOf(
  { query, results, conceptLabels }: Found,
  language: LanguageTag,
  { understood: messages, chosen }: SearchMessages,
  words: SearchWords,
): readonly Meaning[] {
  const labelOf = (id: string): string => labelIn({ conceptLabels }, id, language);
  const meaningOf = (item: Understood): Meaning[] => {
    const { group, id } = item;
    const name = nameOfUnderstood(item);
    if (group === "concepts") {
      const label = labelOf(id);
      if (results.total === 0 || results.unanswered.includes(id) || isSaid(label, query.text)) return [];
      return [{ name, label: messages.also(label), also: label, undo: messages.undoAlso(label) }];
    }
    if (group === "only") {
      // Crises are understood before the words for concepts have come.
      if (!conceptLabels[id]) return [];
      const label = labelOf(id);
      return [{ name, label: messages.only(label), undo: messages.undoOption(label) }];
    }
    if (group === "leavingOut") {
      const label = labelOf(id);
      return [{ name, label: messages.leavingOut(label), undo: messages.undoLeavingOut(label) }];
    }
    if (group === "notDays" || group === "notTimes") {
      const { label } = optionWords(words, group === "notDays" ? "days" : "times", id);
      return [{ name, label: messages.leavingOut(label), undo: messages.undoLeavingOut(label) }];
    }
    if (group === "dayRange") {
      const [first = "", last = ""] = id.split("-").map((day) => optionWords(words, "days", day).label);
      const label = messages.fromTo(first, last);
      return [{ name, label, undo: messages.undoOption(label) }];
    }
    const label = group === "age" ? chosen.age(Number(id)) : optionWords(words, group, id).label;
    return [{ name, label, undo: messages.undoOption(label) }];
  };
  // Beside help that cannot wait, guesses would only be in the way.
  const mostShown = results.crisis.length > 0 ? 0 : mostConcepts;
  const concepts = results.understood.filter(({ group }) => group === "concepts").slice(0, mostShown);
  const others = results.understood.filter(({ group }) => group !== "concepts");
  return [...others, ...concepts].flatMap(meaningOf);
}
