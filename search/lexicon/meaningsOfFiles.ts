import { phrasebookOfFiles } from "./lexiconFiles.ts";
import { createMeanings, type Meanings } from "./meanings.ts";

let made: Meanings | undefined;

/**
 * What words mean, made of the lexicon's own files when it is first asked for. Browsers have `meaningsOfBook.ts` in its
 * place: the import `#meanings` of package.json tells them apart, so that no bundle for browsers holds the files.
 */
export const meanings = (): Meanings => {
  made ??= createMeanings(phrasebookOfFiles());
  return made;
};
