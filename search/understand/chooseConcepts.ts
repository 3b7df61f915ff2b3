import { meanings } from "#meanings";
import { leastFound, leastFoundBeside } from "../lexicon/aboutness.ts";
import type { FoundConcepts } from "../lexicon/findConcepts.ts";
import type { AskedConcept } from "./understanding.ts";
import { nameOfUnderstood } from "./undoing.ts";

// Tuned on judged queries (`npm run bench -- relevance`).
const halfSure = 0.43;
const leastSure = 0.11;
const besideBest = 0.47;
const mostConcepts = 5;
const sharpness = 0.5;
/** Concepts as sure as the surest are answered by as much. */
const asSure = 0.95;
/** Beside what something is, how it is says less. */
const ofManner = 0.53;

const isManner = (id: string): boolean => meanings().concepts.get(id)?.isManner === true;

/** Whether who asks for a concept wants that and nothing near it, and has not said otherwise. */
export const isAlone = (id: string | undefined, undone: readonly string[]): boolean =>
  id !== undefined &&
  meanings().concepts.get(id)?.isAlone === true &&
  !undone.includes(nameOfUnderstood({ group: "only", id }));

/** Small words alone have to tell this much, and to speak of something so clearly: "nobody to talk to", but not "i am a". */
const leastTold = 0.8;
const leastClear = 1.3;

/**
 * The concepts that are sure enough, of those found in words; none that the person has undone.
 * @param hasWords beside small ones.
 */
export const chooseConcepts = (
  { concepts: found, telling }: FoundConcepts,
  hasWords: boolean,
  undone: readonly string[],
): AskedConcept[] => {
  const best = found[0]?.score ?? 0;
  const told = telling.reduce((sum, one) => sum + one, 0);
  if (!hasWords && (told < leastTold || best < leastClear)) return [];
  const sureOf = (score: number): number => score / (score + halfSure);
  const near = found
    .filter(({ score }) => sureOf(score) >= leastSure && score >= besideBest * best)
    .slice(0, mostConcepts)
    .filter(({ id }) => !undone.includes(nameOfUnderstood({ group: "concepts", id })));
  const chosen = isAlone(near[0]?.id, undone) ? near.slice(0, 1) : near;
  const saysWhat = chosen.some(({ id }) => !isManner(id));
  const sured = chosen
    .map(({ id, score, explains }) => ({
      id,
      sure: sureOf(score) * (score / best) ** sharpness * (saysWhat && isManner(id) ? ofManner : 1),
      explains,
    }))
    .sort((a, b) => b.sure - a.sure);
  const surest = sured[0]?.sure ?? 0;
  return sured.map((concept) => ({
    ...concept,
    leastAnswer: concept.sure >= asSure * surest ? leastFound : leastFoundBeside,
  }));
};
