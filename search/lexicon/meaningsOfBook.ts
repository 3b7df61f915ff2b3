import { createMeanings, type Meanings } from "./meanings.ts";
import { emptyPhrasebook } from "./phrasebook.ts";
import { readPhrasebook } from "./readPhrasebook.ts";

let inUse: Meanings | undefined;

/** What words mean in a browser: by the phrasebook in use; without one no word means anything but itself. */
export const meanings = (): Meanings => {
  inUse ??= createMeanings(emptyPhrasebook);
  return inUse;
};

/**
 * From now on words mean what a phrasebook says.
 * @throws UnreadablePhrasebook; then they mean what they did.
 */
export const setPhrasebook = (file: Uint8Array): void => {
  inUse = createMeanings(readPhrasebook(file));
};
