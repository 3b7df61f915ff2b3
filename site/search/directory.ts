import type { SearchEngine } from "../../search/engine.ts";
import {
  type Cards,
  fetchCards,
  fetchIndex,
  fetchManifest,
  fetchWithdrawn,
  filesOfPage,
  type Manifest,
} from "./release.ts";
import { searchInWorker } from "./searchInWorker.ts";

/** The published directory, in this tab. */
export interface Directory extends SearchEngine {
  readonly card: Cards;
  /** Looks whether something was published or taken down since; true where results may differ now. */
  refresh(): Promise<boolean>;
}

/** The server is asked for what was taken down at most this often. */
const calmMilliseconds = 3000;

/** Loads index and cards side by side. Rejects where either is missing: without them nothing can be found. */
export async function openDirectory(): Promise<Directory> {
  const worker = searchInWorker();
  let manifest: Manifest | undefined;
  let card: Cards = () => undefined;
  let withdrawn: readonly string[] = [];
  let lookedAt = Number.NEGATIVE_INFINITY;

  async function load(latest: Manifest): Promise<void> {
    const [index, cards] = await Promise.all([fetchIndex(latest), fetchCards(latest)]);
    worker.use(index);
    card = cards;
    manifest = latest;
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
    if (latest.index === manifest?.index && latest.cards === manifest.cards) return false;
    await load(latest);
    return true;
  }

  /** Offline, what is here goes on working. */
  const orNothingNew = (looking: Promise<boolean>): Promise<boolean> => looking.catch(() => false);

  const page = filesOfPage();
  await Promise.all([
    // An old page may name files that are gone by now.
    page ? load(page).catch(async () => load(await fetchManifest())) : fetchManifest().then(load),
    orNothingNew(lookForWithdrawn()),
  ]);

  return {
    search: worker.search,
    card: (publicId) => (withdrawn.includes(publicId) ? undefined : card(publicId)),
    async refresh() {
      if (performance.now() - lookedAt < calmMilliseconds) return false;
      lookedAt = performance.now();
      const news = await Promise.all([orNothingNew(lookForWithdrawn()), orNothingNew(lookForRelease())]);
      return news.includes(true);
    },
  };
}
