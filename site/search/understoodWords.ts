import { nameOfUnderstood, type Understood } from "../../search/understand/understood.ts";
import type { LanguageTag } from "../../search/vocabulary/term.ts";
import type { SearchMessages } from "../messages/search.en.ts";
import type { SearchAnswer } from "./answer.ts";
import { optionWords, type SearchWords } from "./words.ts";

/** One thing that the words were taken to mean, as the screen says it. */
export interface Meaning {
  /** How it is named in `undone`. */
  readonly name: string;
  /** "Also showing: bereavement support". */
  readonly label: string;
  /** What its button does: "Don't also show bereavement support". */
  readonly undo: string;
}

const mostConcepts = 4;

/** "Memory and dementia" is "memory and dementia" inside a sentence; "ADHD" stays. */
const inSentence = (label: string): string =>
  /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;

/** What the words were taken to mean: the four surest concepts, what is left out, and filters that were said. */
export function meaningsOf(
  { results, conceptLabels }: Pick<SearchAnswer, "results" | "conceptLabels">,
  language: LanguageTag,
  { understood: messages }: SearchMessages,
  words: SearchWords,
): readonly Meaning[] {
  const of = (item: Understood): Meaning => {
    const { group, id } = item;
    const name = nameOfUnderstood(item);
    if (group !== "concepts" && group !== "leavingOut") {
      const { label } = optionWords(words, group, id);
      return { name, label, undo: messages.undoOption(label) };
    }
    const label = inSentence(conceptLabels[id]?.[language] ?? id);
    return group === "concepts"
      ? { name, label: messages.also(label), undo: messages.undoAlso(label) }
      : { name, label: messages.leavingOut(label), undo: messages.undoLeavingOut(label) };
  };
  const concepts = results.understood.filter(({ group }) => group === "concepts").slice(0, mostConcepts);
  const others = results.understood.filter(({ group }) => group !== "concepts");
  return [...others, ...concepts].map(of);
}
