import type { SearchFiles } from "../../search/embedded/shardsFile.ts";
import { emptyQuery } from "../../search/emptyQuery.ts";
import type { SearchServer } from "../../search/meilisearch/serverFile.ts";
import type { SaidPlace } from "../../search/places/saidPlace.ts";
import type { SearchQuery } from "../../search/query.ts";
import type { Suggestion } from "../../search/suggest/suggestion.ts";
import type { SearchAnswer } from "./answer.ts";
import { deviceIndex } from "./deviceIndex.ts";
import { devicePhrasebook } from "./devicePhrasebook.ts";
import { fetchServer } from "./fetchServer.ts";
import type { Loosening } from "./loosen/loosening.ts";
import { partFinder } from "./partAround.ts";
import { queryInAddress } from "./queryAddress.ts";
import { type Cards, fetchCards, fetchManifest, fetchWithdrawn, filesOfPage, type Manifest } from "./release.ts";
import { searchInWorker } from "./searchInWorker.ts";
import { whenIdle } from "./whenIdle.ts";
import type { Typed } from "./workerMessages.ts";

export interface LimitedAnswer {
  /** Where the directory is cut by place: only what is within about so many miles of the place was searched. */
  readonly reachMiles?: number;
}

/** The published directory, in this tab. */
export interface Directory {
  readonly card: Cards;
  /** Rejects with `PlaceNeeded` where the directory is cut by place and no place is given. */
  search(query: SearchQuery): Promise<SearchAnswer & LimitedAnswer>;
  /** What could be given up for more than `total` results. A search that follows makes it reject. */
  loosen(query: SearchQuery, total: number): Promise<readonly Loosening[]>;
  /** What somebody who is typing may be on the way to. */
  suggest(typed: Typed): Promise<readonly Suggestion[]>;
  /** The place that the words speak of. */
  hearPlace(typed: Typed): Promise<SaidPlace>;
  /** Looks whether something was published or taken down since; true where results may differ now. */
  refresh(): Promise<boolean>;
  /** Calls `heard` whenever the search server answers again; what it gives stops that. */
  onServerBack(heard: () => void): () => void;
}

/** The site is asked for what was taken down at most this often, */
const calm = 3000;
/** and which search server to ask, this often. */
const serverCalm = 30_000;

/**
 * Loads what it takes to find something: the cards, and the index where no search server is to answer. Where one is, the
 * index comes after the first results, for when the server does not answer. Rejects where something is missing.
 */
export async function openDirectory(): Promise<Directory> {
  const listeners = new Set<() => void>();
  const worker = searchInWorker({
    onIndexNeeded: () => void indexInHand(),
    onServerBack: () => {
      for (const heard of listeners) heard();
    },
  });
  const index = deviceIndex(worker.use);
  const phrasebook = devicePhrasebook({ use: worker.usePhrasebook, giveUp: worker.giveUpPhrasebook });
  const partFor = partFinder();
  let manifest: Manifest | undefined;
  let cardsPath: string | undefined;
  /** Around what place this device is to search, if it has to. */
  let lastQuery: SearchQuery = emptyQuery;
  let card: Cards = () => undefined;
  let server: SearchServer = null;
  let withdrawn: readonly string[] = [];
  let lookedAt = Number.NEGATIVE_INFINITY;
  let serverLookedAt = performance.now();

  async function loadCards(files: SearchFiles): Promise<void> {
    if (cardsPath === files.cards) return;
    const cards = await fetchCards(files);
    cardsPath = files.cards;
    card = cards.card;
    worker.suggestGroups(cards.groups);
  }

  async function load(latest: Manifest, needsIndex: boolean): Promise<void> {
    // What is cut by place waits for the first search, which knows the place.
    if (latest.shards === undefined || server) {
      await Promise.all([loadCards(latest), needsIndex && latest.shards === undefined && index.load(latest)]);
    }
    manifest = latest;
  }

  /** Loads the part of the directory that a search needs, where this device is to answer it. */
  async function loadPart(query: SearchQuery): Promise<LimitedAnswer> {
    if (!manifest?.shards) return {};
    const { files, reachMiles } = await partFor(manifest, query);
    await Promise.all([index.load(files), !server && loadCards(files)]);
    return { reachMiles };
  }

  /** An answer in the server's place, from the part around the place that was asked about. */
  async function answerAround(query: SearchQuery, answer: SearchAnswer): Promise<SearchAnswer & LimitedAnswer> {
    if (!manifest?.shards) return answer;
    const { files, reachMiles } = await partFor(manifest, query);
    if (index.holds(files)) return { ...answer, reachMiles };
    await index.load(files);
    return { ...(await worker.search(query)), reachMiles };
  }

  async function indexInHand(): Promise<void> {
    try {
      const { files } = await partFor(manifest ?? (await fetchManifest()), lastQuery);
      await index.load(files);
    } catch {
      worker.giveUpIndex();
    }
  }

  async function lookForWithdrawn(): Promise<boolean> {
    const latest = await fetchWithdrawn();
    if (latest.join() === withdrawn.join()) return false;
    withdrawn = latest;
    worker.withdraw(withdrawn);
    return true;
  }

  async function lookForRelease(): Promise<boolean> {
    const latest = await fetchManifest();
    phrasebook.load(latest);
    const isSame = latest.index === manifest?.index && latest.cards === manifest.cards;
    if (isSame && latest.shards === manifest?.shards) return false;
    await load(latest, index.isWanted);
    return true;
  }

  async function lookForServer(): Promise<boolean> {
    if (performance.now() - serverLookedAt < serverCalm) return false;
    serverLookedAt = performance.now();
    return ask(await fetchServer());
  }

  function ask(latest: SearchServer): boolean {
    if (JSON.stringify(latest) === JSON.stringify(server)) return false;
    server = latest;
    worker.ask(server);
    return true;
  }

  /** Offline, what is here goes on working. */
  const orNothingNew = (looking: Promise<boolean>): Promise<boolean> => looking.catch(() => false);

  const page = filesOfPage();
  const asked = fetchServer().then(ask);
  const loadFirst = async (latest: Manifest) => {
    // Who comes without words sees results sooner where it has the line after them.
    if (queryInAddress().query.text.trim() !== "") phrasebook.load(latest);
    await load(latest, !(await asked));
    phrasebook.load(latest);
  };
  await Promise.all([
    // An old page may name files that are gone by now.
    page ? loadFirst(page).catch(async () => loadFirst(await fetchManifest())) : fetchManifest().then(loadFirst),
    orNothingNew(lookForWithdrawn()),
  ]);

  return {
    async search(query) {
      lastQuery = query;
      if (!server) return { ...(await loadPart(query)), ...(await worker.search(query)) };
      const answer = await worker.search(query).catch(async (error: unknown) => {
        // Perhaps this device was to answer and there was no place to do it for: then that is what is told.
        await loadPart(query);
        throw error;
      });
      if (!index.isWanted || manifest?.shards) whenIdle(() => void indexInHand());
      return answer.isInPlaceOfServer ? answerAround(query, answer) : answer;
    },
    loosen: worker.loosen,
    suggest: worker.suggest,
    hearPlace: worker.hearPlace,
    card: (publicId) => (withdrawn.includes(publicId) ? undefined : card(publicId)),
    async refresh() {
      if (performance.now() - lookedAt < calm) return false;
      lookedAt = performance.now();
      const looks = [lookForWithdrawn(), lookForRelease(), lookForServer()];
      return (await Promise.all(looks.map(orNothingNew))).includes(true);
    },
    onServerBack(heard) {
      listeners.add(heard);
      return () => listeners.delete(heard);
    },
  };
}
