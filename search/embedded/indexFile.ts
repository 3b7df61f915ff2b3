// The small build of zod: this runs in a worker of its own, on a phone.
import * as z from "zod/mini";
import type { FileKind } from "../packed/packedFile.ts";

/** An index that cannot be read, with a sentence that says why. */
export class UnreadableIndex extends Error {
  override name = "UnreadableIndex";
}

const headerSchema = z.strictObject({
  /** How many listings. */
  count: z.int().check(z.nonnegative()),
  /** The options the facets were laid out for: another vocabulary reads other bits. */
  options: z.string(),
  languages: z.array(z.string()),
  /** Codes of the areas served, by number. */
  areas: z.array(z.string()),
  /** The lexicon's concepts by number: see `IndexedConcept`. */
  concepts: z.array(
    z.strictObject({
      id: z.string(),
      also: z.array(z.int()),
      has: z.array(z.int()),
      helps: z.array(z.int()),
    }),
  ),
});
export type IndexHeader = z.infer<typeof headerSchema>;

export const indexFile: FileKind<IndexHeader> = {
  magic: "ALONGIDX",
  version: 2,
  name: "search index",
  remedy: "Publish the directory again",
  header: headerSchema,
  unreadable: (sentence, options) => new UnreadableIndex(sentence, options),
};
