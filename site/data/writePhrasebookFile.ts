import { phrasebookOfFiles } from "../../search/lexicon/lexiconFiles.ts";
import { writePhrasebook } from "../../search/lexicon/writePhrasebook.ts";
import { hashOf, type Write } from "./writeSearchFiles.ts";

/** Writes what browsers understand words by. It changes with the program alone, so that no publishing makes anybody fetch it again. */
export async function writePhrasebookFile(write: Write): Promise<string> {
  const content = writePhrasebook(phrasebookOfFiles());
  const path = `/search/phrasebook.${hashOf(content)}.bin`;
  await write(path, content);
  return path;
}
