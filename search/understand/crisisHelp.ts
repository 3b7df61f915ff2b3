import type { ConceptId } from "../lexicon/concept.ts";
import type { SearchQuery } from "../query.ts";
import type { CrisisNeedId } from "./crisisNeeds.ts";
import type { Understanding } from "./understanding.ts";
import { nameOfUnderstood } from "./undoing.ts";

/** Who is there for somebody in such need, beside the lines of help; the fittest first, and never a hobby. */
export const helpInCrisis: Readonly<Record<CrisisNeedId, readonly ConceptId[]>> = {
  child: ["domestic-abuse-support", "teenagers-struggling", "family-hub"],
  abuse: ["domestic-abuse-support", "sexual-violence"],
  danger: ["crisis-support", "helpline"],
  suicide: ["crisis-support", "self-harm", "mental-health-support", "helpline"],
};

const undoing = new Set(Object.values(helpInCrisis).map(([id = ""]) => nameOfUnderstood({ group: "only", id })));

/** Whether this keeps help in a crisis from being looked for where it is undone. */
export const undoesHelp = (name: string): boolean => undoing.has(name);

/** Art that does one good is no help tonight: a listing has to be about it. */
const leastAnswer = 5 / 8;
/** How sure each next one is beside the one before. */
const next = 0.8;

/**
 * A search in a crisis: not for its words, in which tablets are a hobby, but for whoever can help. It can be undone, for
 * whoever meant something else; nothing where the words tell of no crisis.
 */
export const understandCrisis = (
  { age, filters, undone }: SearchQuery,
  crisis: readonly CrisisNeedId[],
  wordsSaid: number,
): Understanding | undefined => {
  const ids = [...new Set(crisis.flatMap((need) => helpInCrisis[need]))];
  const only = ids[0] && { group: "only" as const, id: ids[0] };
  if (!only || undone.includes(nameOfUnderstood(only))) return undefined;
  const none = new Array<number>(wordsSaid).fill(0);
  return {
    filters,
    age,
    said: none,
    words: [],
    concepts: ids.map((id, i) => ({ id, sure: next ** i, leastAnswer, explains: none })),
    leavingOut: [],
    noneWithout: [],
    deterring: [],
    isOnly: true,
    understood: [only],
    crisis,
  };
};
