import * as z from "zod/mini";
import { type Concept, type ConceptId, conceptFileSchema } from "./concept.ts";

export type Lexicon = ReadonlyMap<ConceptId, Concept>;

/**
 * Concepts from files of them, by id.
 * @throws Error that names the file and the entry when a file is not as `conceptSchema` says, when two files hold one id,
 * and when `also`, `except` or `deters` names a concept that there isn't.
 */
export const readLexicon = (files: Readonly<Record<string, unknown>>): Lexicon => {
  const lexicon = new Map<ConceptId, Concept>();
  for (const [file, content] of Object.entries(files)) {
    const { data, error } = conceptFileSchema.safeParse(content);
    if (!data) throw new Error(`${file}.json cannot be used.\n${z.prettifyError(error)}`);
    for (const [id, concept] of Object.entries(data)) {
      if (lexicon.has(id)) throw new Error(`${file}.json: “${id}” is in another file already.`);
      lexicon.set(id, concept);
    }
  }
  for (const [id, { also, except = [], deters = [] }] of lexicon) {
    const unknown = [...also, ...except, ...deters].find((other) => other === id || !lexicon.has(other));
    if (unknown)
      throw new Error(`“${id}” has “${unknown}” in “also”, “except” or “deters”, which is no other concept.`);
  }
  return lexicon;
};
