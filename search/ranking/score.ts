import type { AnswerStrength } from "../lexicon/answers.ts";
import type { Understanding } from "../understand/understanding.ts";

/** What an answer to a concept is worth beside a full one. */
const worthOfAnswer: Readonly<Record<AnswerStrength, number>> = { 1: 1, 0.5: 0.45, 0.25: 0.15 };

/** How much listings are worth by what words and concepts say of them; the same for both engines. */
export interface Scoring {
  /** What each word is worth where a listing has it in its title, in the order of the words; all together make 1. */
  readonly words: readonly number[];
  /** What an answer to a concept is worth, by the concept's place in the understanding. */
  readonly answer: (concept: number, strength: AnswerStrength) => number;
}

/**
 * How much it says that a word stands in few listings: 0 where it stands in all.
 * @param holding how many of the directory's listings have it.
 */
export const rarity = (listings: number, holding: number): number =>
  Math.log(1 + (listings - holding + 0.5) / (holding + 0.5));

/** @param rarities of the understanding's words, in their order. */
export const scoringFor = ({ words, concepts }: Understanding, rarities: readonly number[]): Scoring => {
  const weights = words.map(({ weight }, i) => weight * (rarities[i] ?? 0));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return {
    words: weights.map((weight) => (all > 0 ? weight / all : 0)),
    answer: (concept, strength) => (concepts[concept]?.sure ?? 0) * worthOfAnswer[strength],
  };
};
