import * as z from "zod/mini";
import { filterGroups } from "../../search/emptyQuery.ts";
import type { FilterGroup } from "../../search/query.ts";

/** What an option of a filter is called, in the page's language. */
const optionSchema = z.object({
  label: z.string(),
  /** The label in two or three words, where it has one. */
  short: z.optional(z.string()),
  /** The question to ask when it is not known. */
  ask: z.string(),
  /** Where a group is shown in parts: the heading of its part. */
  under: z.optional(z.string()),
});
export type OptionWords = z.infer<typeof optionSchema>;

/**
 * The options of every filter, in the order on screen, in one language. The page carries them as data, so that a phone
 * downloads the dozen words a filter needs and not every vocabulary with all its synonyms in both languages.
 */
export const searchWordsSchema = z.record(z.enum(filterGroups), z.record(z.string(), optionSchema));
export type SearchWords = z.infer<typeof searchWordsSchema>;

/** An option's words; a language nobody named is called by its tag. */
export const optionWords = (words: SearchWords, group: FilterGroup, id: string): OptionWords =>
  words[group][id] ?? { label: id, ask: id };
