import { meanings } from "#meanings";
import { leastFoundBeside } from "../lexicon/aboutness.ts";
import type { ConceptId } from "../lexicon/concept.ts";
import { longestText } from "../limits.ts";
import type { SearchQuery } from "../query.ts";
import { isDay } from "../text/days.ts";
import { allWordsOf, isStopWord } from "../text/words.ts";
import type { AccessFactId } from "../vocabulary/accessFacts.ts";
import { chooseConcepts, isAlone } from "./chooseConcepts.ts";
import { crisisIn } from "./crisis.ts";
import { understandCrisis } from "./crisisHelp.ts";
import { saidAge } from "./saidAge.ts";
import { saidFilters } from "./saidFilters.ts";
import { saidNot } from "./saidNot.ts";
import type { AskedConcept, SearchedWord, Understanding } from "./understanding.ts";
import type { Understood } from "./understood.ts";
import { nameOfUnderstood } from "./undoing.ts";

/** Gently, please: how sure that is where somebody wants "not too much" of something. */
const gentle = { id: "gentle", sure: 0.5, leastAnswer: leastFoundBeside };

/** A "no" to one of these keeps out whoever needs it; to any other it is a pity, and words speak of those less surely. */
const keepingOut: readonly AccessFactId[] = [
  "step-free",
  "accessible-toilet",
  "changing-places",
  "hearing-loop",
  "bsl",
  "assistance-dogs",
];

/** What is sought for sure beside the surest: who asks for a befriender does not ask to be one. */
const soughtFor = 0.8;

const deterringBut = (concepts: readonly AskedConcept[]): ConceptId[] => {
  const surest = concepts[0]?.sure ?? 0;
  const sought = concepts.filter(({ sure }) => sure >= soughtFor * surest);
  return meanings().deterring.flatMap(({ id, deters = [] }) =>
    sought.some((one) => deters.includes(one.id)) ? [] : [id],
  );
};

/** What a search means. Nothing is asked of anybody: what words mean is here. @param now for "tomorrow". */
export const understand = (query: SearchQuery, now = new Date()): Understanding => {
  const { findConcepts, isKnown } = meanings();
  const text = query.text.slice(0, longestText);
  const all = allWordsOf(text);
  const crisis = crisisIn(text);
  const inCrisis = understandCrisis(query, crisis, all.length);
  if (inCrisis) return inCrisis;
  const isTyping = /[\p{L}\p{N}]$/u.test(text);
  const isUndone = (item: Understood): boolean => query.undone.includes(nameOfUnderstood(item));

  const times = saidFilters(query, text, all, now, isUndone);
  const not = saidNot(all);
  const leavingOut = not.leavingOut.filter((id) => !isUndone({ group: "leavingOut", id }));
  const years = query.age === undefined ? saidAge(text) : undefined;
  const age = years !== undefined && isUndone({ group: "age", id: String(years) }) ? undefined : years;

  const isTaken = (word: string, at: number): boolean => times.at.has(at) || not.at.has(at) || isDay(word);
  const words = all.flatMap((word, at): SearchedWord[] =>
    isStopWord(word) || isTaken(word, at)
      ? []
      : [{ text: word, at, isStart: isTyping && at === all.length - 1, isKnown: isKnown(word) }],
  );
  const found = findConcepts(
    all.map((word, at) => (isTaken(word, at) ? "" : word)),
    isTyping,
  );
  const chosen = chooseConcepts(found, words.length > 0, query.undone).filter(({ id }) => !leavingOut.includes(id));
  const concepts = not.gently
    ? [...chosen, { ...gentle, explains: all.map((_, at) => (not.at.has(at) ? 1 : 0)) }]
    : chosen;
  const telling = found.telling.map((one, at) => (not.gently && not.at.has(at) ? 1 : one));
  const isOnly = concepts.length === 1 && isAlone(concepts[0]?.id, query.undone);
  const told = telling.reduce((sum, one) => sum + one, 0);
  return {
    filters: times.filters,
    age: query.age ?? age,
    said: telling.map((one) => (told > 0 ? one / told : 0)),
    words,
    concepts,
    leavingOut,
    noneWithout: keepingOut.filter((fact) => concepts.some(({ id }) => id === fact)),
    deterring: deterringBut(concepts),
    isOnly,
    understood: [
      ...times.understood,
      ...(age === undefined ? [] : [{ group: "age" as const, id: String(age) }]),
      ...leavingOut.map((id): Understood => ({ group: "leavingOut", id })),
      ...concepts.map(({ id }): Understood => ({ group: isOnly ? "only" : "concepts", id })),
    ],
    crisis,
  };
};
