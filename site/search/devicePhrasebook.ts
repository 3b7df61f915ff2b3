import { fetchPacked, type Manifest } from "./release.ts";

interface Phrasebook {
  /** Fetches the phrasebook of a release, once. */
  load(manifest: Manifest): void;
}

interface Reader {
  use(phrasebook: ArrayBuffer): void;
  /** It could not be had. */
  giveUp(): void;
}

/** The phrasebook that this device understands words by. It stays the same from release to release, as long as the program does. */
export function devicePhrasebook({ use, giveUp }: Reader): Phrasebook {
  let wanted: string | undefined;
  return {
    load(manifest) {
      const { phrasebook } = manifest;
      if (wanted === phrasebook) return;
      wanted = phrasebook;
      fetchPacked(phrasebook).then(use, () => {
        if (wanted === phrasebook) wanted = undefined;
        giveUp();
      });
    },
  };
}
