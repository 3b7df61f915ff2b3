import type { SearchQuery } from "../../search/query.ts";
import type { SearchAnswer } from "./answer.ts";
import { deviceFile } from "./deviceFile.ts";
import { devicePhrasebook } from "./devicePhrasebook.ts";
import { partFinder } from "./partAround.ts";
import { type Cards, fetchCards, fetchManifest, fetchPacked, type Manifest } from "./release.ts";
import type { SearchWorker } from "./searchInWorker.ts";

export interface LimitedAnswer {
  /** Where the directory is cut by place: only what is within about so many miles of the place was searched. */
  readonly reachMiles?: number;
}

export type DirectoryFiles = ReturnType<typeof directoryFiles>;

/** The files of the published directory that this tab has: of the whole, or of the part around a place. The worker gets them too. */
export function directoryFiles(worker: SearchWorker) {
  let manifest: Manifest | undefined;
  let card: Cards = () => undefined;
  const index = deviceFile(fetchPacked, worker.use);
  const cards = deviceFile(fetchCards, (latest) => {
    card = latest.card;
    worker.suggestGroups(latest.groups);
  });
  const phrasebook = devicePhrasebook({ use: worker.usePhrasebook, giveUp: worker.giveUpPhrasebook });
  const partFor = partFinder();

  return {
    card: (publicId: string) => card(publicId),
    loadPhrasebook: phrasebook.load,
    get isIndexWanted() {
      return index.isWanted;
    },
    get isCut() {
      return manifest?.shards !== undefined;
    },
    isOf: (latest: Manifest): boolean =>
      latest.index === manifest?.index && latest.cards === manifest.cards && latest.shards === manifest.shards,

    /** Loads a release: its cards, and its index unless a server is to be asked. */
    async load(latest: Manifest, hasServer: Promise<boolean>, keepsIndex = false): Promise<void> {
      // What is cut by place waits for the first search, which knows the place.
      if (latest.shards === undefined) {
        const loadIndex = async () => {
          if (keepsIndex || !(await hasServer)) await index.load(latest.index);
        };
        await Promise.all([cards.load(latest.cards), loadIndex()]);
      } else if (await hasServer) await cards.load(latest.cards);
      manifest = latest;
    },

    /** Loads the cards of a directory that is cut by place, where a server finds in all of it. */
    async loadAllCards(): Promise<void> {
      if (manifest?.shards) await cards.load(manifest.cards);
    },

    /** Loads the part of the directory that a search needs, where this device is to answer it. */
    async loadPartFor(query: SearchQuery, withCards: boolean): Promise<LimitedAnswer> {
      if (!manifest?.shards) return {};
      const { files, reachMiles } = await partFor(manifest, query);
      await Promise.all([index.load(files.index), withCards && cards.load(files.cards)]);
      return { reachMiles };
    },

    /** An answer in the server's place, from the part around the place that was asked about. */
    async answerAround(query: SearchQuery, answer: SearchAnswer): Promise<SearchAnswer & LimitedAnswer> {
      if (!manifest?.shards) return answer;
      const { files, reachMiles } = await partFor(manifest, query);
      if (index.holds(files.index)) return { ...answer, reachMiles };
      await index.load(files.index);
      return { ...(await worker.search(query)), reachMiles };
    },

    /** Loads the index for when this device has to answer. Rejects where it cannot be had. */
    async loadIndexFor(query: SearchQuery): Promise<void> {
      const { files } = await partFor(manifest ?? (await fetchManifest()), query);
      await index.load(files.index);
    },
  };
}
