import { meanings } from "#meanings";
import type { ConceptId } from "../lexicon/concept.ts";
import { longestName } from "../lexicon/thingNames.ts";
import { stemOf } from "../text/words.ts";

/** What a text does not want, and at which of its words it says so. */
export interface SaidNot {
  /** "Not sport". */
  readonly leavingOut: readonly ConceptId[];
  /** "Not too much walking": gently, please. */
  readonly gently: boolean;
  readonly at: ReadonlySet<number>;
}

const noes = new Set(["not", "no", "without", "except", "hate", "hates", "nothing", "dim"]);
/** "Anything but sport", "I can't stand sport". */
const noesAfter: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["but", new Set(["anything", "everything", "all"])],
  ["like", new Set(["dont", "doesnt", "didnt"])],
  ["want", new Set(["dont", "doesnt"])],
  ["stand", new Set(["cant", "cannot"])],
  ["from", new Set(["apart", "aside"])],
]);
const isNo = (words: readonly string[], at: number): boolean =>
  noes.has(words[at] ?? "") || noesAfter.get(words[at] ?? "")?.has(words[at - 1] ?? "") === true;

const between = new Set([
  "a",
  "an",
  "the",
  "any",
  "more",
  "just",
  "another",
  "really",
  "like",
  "to",
  "do",
  "with",
  "of",
]);
const tooMuch = new Set(["too", "much", "long", "lots", "loads", "hard", "heavy"]);
/** Only what can be done or gone to is left out: "no money" and "not slept" are needs. */
const thingNamed = (words: readonly string[]): ConceptId | undefined =>
  meanings().thingNamed(words.map(stemOf).join(" "));

/** @param words of the text, folded. */
export const saidNot = (words: readonly string[]): SaidNot => {
  const leavingOut = new Set<ConceptId>();
  const at = new Set<number>();
  let gently = false;
  for (const i of words.keys()) {
    if (!isNo(words, i)) continue;
    let start = i + 1;
    let isTooMuch = false;
    while (between.has(words[start] ?? "") || tooMuch.has(words[start] ?? "")) {
      isTooMuch ||= tooMuch.has(words[start] ?? "");
      start++;
    }
    for (let length = longestName; length > 0; length--) {
      const named = words.slice(start, start + length);
      const thing = named.length === length ? thingNamed(named) : undefined;
      if (!thing) continue;
      if (isTooMuch) gently = true;
      else leavingOut.add(thing);
      for (let j = i; j < start + length; j++) at.add(j);
      break;
    }
  }
  return at.size === words.length && !leavingOut.size
    ? { leavingOut: [], gently: false, at: new Set() }
    : { leavingOut: [...leavingOut], gently, at };
};
