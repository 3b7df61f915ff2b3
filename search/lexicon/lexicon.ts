import { lexiconOfFiles } from "./lexiconFiles.ts";

/** The lexicon of the directory, for whoever indexes. It is much: nothing that browsers run may import it. */
export const lexicon = lexiconOfFiles();
