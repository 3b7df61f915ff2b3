// The small build of zod: this runs in a worker of its own, on a phone.
import * as z from "zod/mini";
import type { FileKind } from "../packed/packedFile.ts";

/** A phrasebook that cannot be read, with a sentence that says why. */
export class UnreadablePhrasebook extends Error {
  override name = "UnreadablePhrasebook";
}

const headerSchema = z.strictObject({
  /** Of the concepts. */
  ids: z.array(z.string()),
  labels: z.strictObject({ en: z.array(z.string()), cy: z.array(z.string()) }),
  days: z.array(z.string()),
  /** By the id of a concept that deters: the ids of those for whose seekers it does not. */
  deters: z.record(z.string(), z.array(z.string())),
});
type Header = z.infer<typeof headerSchema>;

export const phrasebookFile: FileKind<Header> = {
  magic: "ALONGPHR",
  version: 4,
  name: "phrasebook",
  remedy: "Publish the directory again",
  header: headerSchema,
  unreadable: (sentence, options) => new UnreadablePhrasebook(sentence, options),
};

/** What a concept is; it may be several of them. */
export const isManner = 1;
export const isThing = 2;
export const isAlone = 4;
/** What a word of the file is: in phrases, or only in groups, and beside that written by the lexicon or the vocabulary. */
export const isSaid = 1;
export const isOnlyInGroups = 2;
export const isWritten = 4;
