import { createEmbeddedEngine } from "../../../search/embedded/engine.ts";
import type { SearchEngine } from "../../../search/engine.ts";

export interface DeviceEngine extends SearchEngine {
  use(index: Uint8Array): void;
  /** The index could not be had: whoever waits for it is told so. */
  fail(): void;
  withdraw(publicIds: readonly string[]): void;
  /** Whether it can answer at once. */
  readonly hasIndex: boolean;
}

/** The engine over the index in this worker. Where there is none yet it is asked for, once, and waited for. */
export const deviceEngine = (askForIndex: () => void): DeviceEngine => {
  let index: Uint8Array | undefined;
  let engine: SearchEngine | undefined;
  let withdrawn: readonly string[] = [];
  let waiting: { resolve: (index: Uint8Array) => void; reject: (error: Error) => void }[] = [];

  const indexThere = (): Promise<Uint8Array> =>
    new Promise((resolve, reject) => {
      waiting.push({ resolve, reject });
      if (waiting.length === 1) askForIndex();
    });

  return {
    async search(query) {
      const there = index ?? (await indexThere());
      engine ??= createEmbeddedEngine(there, { without: withdrawn });
      return engine.search(query);
    },
    use(next) {
      index = next;
      engine = undefined;
      for (const { resolve } of waiting) resolve(next);
      waiting = [];
    },
    fail() {
      for (const { reject } of waiting) reject(new Error("The index did not load."));
      waiting = [];
    },
    withdraw(publicIds) {
      withdrawn = publicIds;
      engine = undefined;
    },
    get hasIndex() {
      return index !== undefined;
    },
  };
};
