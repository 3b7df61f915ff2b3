/** The languages a directory can be read in, as BCP 47 tags; English first, because every text has English. */
export const languageTags = ["en", "cy"] as const;
export type LanguageTag = (typeof languageTags)[number];

/** Words in each language of the site. */
export type Words = Readonly<Record<LanguageTag, string>>;

/**
 * One entry of a vocabulary. Editors read `help` beside the field, link workers read `ask` when a fact is not known,
 * and the search finds the term by its synonyms.
 */
export interface Term {
  readonly label: Words;
  /** What the term means, in one sentence an editor can answer to. */
  readonly help: Words;
  /** The question to ask the organiser when the answer is not known. */
  readonly ask: Words;
  /** How people say it in everyday words, lower case. */
  readonly synonyms: Readonly<Record<LanguageTag, readonly string[]>>;
}

/** A whole vocabulary: every id has its term. The order of its id tuple is the order on screen. */
export type Vocabulary<Id extends string, T extends Term = Term> = Readonly<Record<Id, T>>;
