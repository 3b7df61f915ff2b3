import { setPhrasebook } from "../../../search/lexicon/meaningsOfBook.ts";

interface PhrasebookInUse {
  use(file: Uint8Array): void;
  /** The phrasebook could not be had: words are searched for as they stand. */
  fail(): void;
  /** Resolves when words can be understood, or are not going to be. */
  ready(): Promise<void>;
}

/** What this worker understands words by. Opened for the first words and not before: results without any come sooner. */
export const phrasebookInUse = (): PhrasebookInUse => {
  const settled = Promise.withResolvers<void>();
  let unopened: Uint8Array | undefined;
  return {
    use(file) {
      unopened = file;
      settled.resolve();
    },
    fail: () => settled.resolve(),
    async ready() {
      await settled.promise;
      if (!unopened) return;
      const file = unopened;
      unopened = undefined;
      try {
        setPhrasebook(file);
      } catch (error) {
        console.warn(error);
      }
    },
  };
};
