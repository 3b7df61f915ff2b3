import { typoBudget } from "../text/typos.ts";
import { stemOf } from "../text/words.ts";
import { fieldWeights } from "../texts.ts";
import type { SearchedWord, Understanding } from "../understand/understanding.ts";

/** Meilisearch looks at so many words of a query and no further. */
export const mostWords = 10;

/** For each word, the listings that it tells most of. */
export const mostTold = 200;

/** A word that tells less than this of what was said is not asked for by itself where concepts tell the rest. */
const leastSaid = 0.07;

export const wordsThatMatter = ({ words, concepts, said }: Understanding): SearchedWord[] =>
  concepts.length === 0 ? [...words] : words.filter(({ at }) => (said[at] ?? 0) >= leastSaid);

/** Whoever has typed the ending has typed the word: "singing" is for "sing" too, and begins no other. */
const isWhole = ({ text, isStart, isKnown }: SearchedWord): boolean => !isStart || (isKnown && stemOf(text) !== text);

/**
 * Words as Meilisearch is asked for them: whole ones by their stem, which stands beside every word of a document. The last
 * word is the start of one unless a space follows it.
 */
export const textOf = (words: readonly SearchedWord[]): string => {
  const whole = words.filter(isWhole).map(({ text }) => `${stemOf(text)} `);
  const starts = words.filter((word) => !isWhole(word)).map(({ text }) => text);
  return whole.join("") + starts.join(" ");
};

const fields = Object.values(fieldWeights);
const mostOfField = Math.max(...fields);
const sureOfSlips = [1, 0.6, 0.35];
/** A word tells something of whatever has it. */
const leastStrength = 0.01;

/**
 * How well one word tells what a listing is, from 0 to 1, out of the ranking score that Meilisearch gives for that word
 * alone: the slips come first, then the field, each in equal steps.
 */
export const strengthsOf = (word: SearchedWord): ((score: number) => number) => {
  const budget = typoBudget(isWhole(word) ? stemOf(word.text) : word.text);
  return (score) => {
    const scaled = Math.min(1, Math.max(0, score)) * (budget + 1);
    const level = Math.max(0, Math.ceil(scaled - 1e-6) - 1);
    const slips = budget - level;
    const field = fields.length - Math.round((scaled - level) * fields.length);
    return Math.max(leastStrength, ((fields[field] ?? 0) / mostOfField) * (sureOfSlips[slips] ?? 0));
  };
};
