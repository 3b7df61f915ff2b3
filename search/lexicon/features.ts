import { stemOf } from "../text/words.ts";
import { groupsOf } from "./alike.ts";

/** Two words that stand side by side tell more than each: "let go", "at night". */
export const pairOf = (first: string, second: string): string => `${first} ${second}`;

/** What phrases are compared by: their words without endings, what these mean alike, and each two that stand side by side. */
export const featuresOf = (words: readonly string[]): string[] => {
  const stems = words.map(stemOf);
  const pairs = stems.slice(1).map((stem, i) => pairOf(stems[i] ?? "", stem));
  return [...new Set([...stems, ...stems.flatMap(groupsOf), ...pairs])];
};

export const isPair = (feature: string): boolean => feature.includes(" ");
export const isGroup = (feature: string): boolean => feature.startsWith("=");
