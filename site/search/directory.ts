import { emptyQuery } from "../../search/emptyQuery.ts";
import type { SearchServer } from "../../search/meilisearch/serverFile.ts";
import type { SaidPlace } from "../../search/places/saidPlace.ts";
import type { SearchQuery } from "../../search/query.ts";
import type { Suggestion } from "../../search/suggest/suggestion.ts";
import type { SearchAnswer } from "./answer.ts";
import { directoryFiles, type LimitedAnswer } from "./directoryFiles.ts";
import { directoryNews } from "./directoryNews.ts";
import { fetchServer } from "./fetchServer.ts";
import type { Loosening } from "./loosen/loosening.ts";
import { filesOfPage } from "./pageFiles.ts";
import { queryInAddress } from "./queryAddress.ts";
import { type Cards, fetchManifest, fetchWithdrawn, type Manifest } from "./release.ts";
import { searchInWorker } from "./searchInWorker.ts";
import { whenIdle } from "./whenIdle.ts";
import type { Typed } from "./workerMessages.ts";

/** The published directory, in this tab. */
export interface Directory {
  readonly card: Cards;
  /** Rejects with `PlaceNeeded` where the directory is cut by place and no place is given. */
  search(query: SearchQuery): Promise<SearchAnswer & LimitedAnswer>;
  /** What could be given up for more than `total` results. A search that follows makes it reject. */
  loosen(typed: Typed, total: number): Promise<readonly Loosening[]>;
  /** What somebody who is typing may be on the way to. */
  suggest(typed: Typed): Promise<readonly Suggestion[]>;
  /** The place that the words speak of. */
  hearPlace(typed: Typed): Promise<SaidPlace>;
  /** Looks whether something was published or taken down since; true where results may differ now. */
  refresh(): Promise<boolean>;
  /** Calls `heard` whenever the search server answers again; what it gives stops that. */
  onServerBack(heard: () => void): () => void;
  /** Nothing is answered after that. */
  close(): void;
}

/**
 * Loads what it takes to find something: the cards, and the index where no search server is to answer. Where one is, the
 * index comes after the first results, for when the server does not answer. Rejects where something is missing.
 * @param withdrawnFirst what was taken down, where it was asked for already.
 */
export async function openDirectory(withdrawnFirst = fetchWithdrawn()): Promise<Directory> {
  const listeners = new Set<() => void>();
  /** Around what place this device is to search, if it has to. */
  let lastQuery: SearchQuery = emptyQuery;
  let server: SearchServer = null;
  const indexInHand = () => void files.loadIndexFor(lastQuery).catch(worker.giveUpIndex);
  const worker = searchInWorker({
    onIndexNeeded: indexInHand,
    onServerBack: () => {
      for (const heard of listeners) heard();
    },
  });
  const files = directoryFiles(worker);

  function ask(latest: SearchServer): boolean {
    if (JSON.stringify(latest) === JSON.stringify(server)) return false;
    server = latest;
    worker.ask(server);
    return true;
  }
  const news = directoryNews({ worker, files, ask, hasServer: () => server !== null });

  const page = filesOfPage();
  const asked = fetchServer().then(ask);
  const loadFirst = async (latest: Manifest) => {
    // Who comes without words sees results sooner where it has the line after them.
    if (queryInAddress().query.text.trim() !== "") files.loadPhrasebook(latest);
    await files.load(latest, asked);
    files.loadPhrasebook(latest);
  };
  await Promise.all([
    // An old page may name files that are gone by now.
    page ? loadFirst(page).catch(async () => loadFirst(await fetchManifest())) : fetchManifest().then(loadFirst),
    news.withdraw(withdrawnFirst).catch(() => "Offline, what is here goes on working."),
  ]).catch((error: unknown) => {
    worker.end();
    throw error;
  });

  return {
    async search(query) {
      lastQuery = query;
      if (!server) return { ...(await files.loadPartFor(query, true)), ...(await worker.search(query)) };
      const answering = worker.search(query).catch(async (error: unknown) => {
        // Perhaps this device was to answer and there was no place to do it for: then that is what is told.
        await files.loadPartFor(query, false);
        throw error;
      });
      const [answer] = await Promise.all([answering, files.loadAllCards()]);
      if (!files.isIndexWanted || files.isCut) whenIdle(indexInHand);
      return answer.isInPlaceOfServer ? files.answerAround(query, answer) : answer;
    },
    loosen: (typed, total) => worker.loosen({ ...typed, total, isCut: files.isCut }),
    suggest: worker.suggest,
    hearPlace: worker.hearPlace,
    card: (publicId) => (news.isWithdrawn(publicId) ? undefined : files.card(publicId)),
    refresh: news.refresh,
    onServerBack(heard) {
      listeners.add(heard);
      return () => listeners.delete(heard);
    },
    close: worker.end,
  };
}
