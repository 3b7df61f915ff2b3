import type { Vocabulary } from "../../search/vocabulary/term.ts";

/** Choices in the order of a vocabulary, in its own words. */
export const options = <Id extends string>(ids: readonly Id[], vocabulary: Vocabulary<Id>) =>
  ids.map((value) => ({ value, label: { ...vocabulary[value].label } }));
