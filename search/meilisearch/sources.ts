import type { Understanding } from "../understand/understanding.ts";
import type { Ask } from "./ask.ts";
import { allBut, isOneOf } from "./filters.ts";
import { mostWords, textOf } from "./words.ts";

/** One way to find listings: by the words, by the concepts, or all of them. */
export interface Source {
  readonly text: string;
  readonly filters: readonly string[];
}

/** Answers to a concept, and refuses none. */
const isMeant = ({ concepts, noneWithout }: Understanding): string => {
  const answers = concepts.map(({ id, leastAnswer }) => `strengths.${id} >= ${leastAnswer}`).join(" OR ");
  return `(${[`(${answers})`, ...noneWithout.map((fact) => isOneOf("may.access", [fact]))].join(" AND ")})`;
};

/** Whether its words say anything to find listings by. */
export const hasText = ({ words, concepts }: Understanding): boolean => words.length + concepts.length > 0;

/** What words find: the listings that have them all, and beside them, each once, those that are meant. */
export const sourcesOf = (understanding: Understanding): Source[] => {
  const { words, leavingOut } = understanding;
  const kept = leavingOut.length > 0 ? [`NOT ${isOneOf("fullConcepts", leavingOut)}`] : [];
  if (!hasText(understanding)) return [{ text: "", filters: kept }];
  const meant = understanding.concepts.length > 0 ? [isMeant(understanding)] : [];
  return [
    ...(words.length > 0 && words.length <= mostWords
      ? [{ text: textOf(words), filters: [...meant.map((filter) => `NOT ${filter}`), ...kept] }]
      : []),
    ...meant.map((filter) => ({ text: "", filters: [filter, ...kept] })),
  ];
};

/** One word alone is told of by the listings that it finds. */
export const isOneWord = ({ words, concepts }: Understanding): boolean => words.length === 1 && concepts.length === 0;

/**
 * Whether the words find anything before filters and places: if not, a part of them will do.
 * @param without listings that have been taken down.
 */
export const existenceAsks = (understanding: Understanding, without: readonly string[]): Ask[] =>
  sourcesOf({ ...understanding, leavingOut: [] }).map(({ text, filters }) => ({
    purpose: { for: "existence" },
    query: { q: text, matchingStrategy: "all", filter: [...filters, ...allBut(without)], limit: 0 },
  }));
