import type { SearchServer } from "../../search/meilisearch/serverFile.ts";
import type { DirectoryFiles } from "./directoryFiles.ts";
import { fetchServer } from "./fetchServer.ts";
import { fetchManifest, fetchWithdrawn } from "./release.ts";
import type { SearchWorker } from "./searchInWorker.ts";

/** The site is asked for what was taken down at most this often, */
const calm = 3000;
/** and which search server to ask, this often. */
const serverCalm = 30_000;

interface NewsOf {
  readonly worker: SearchWorker;
  readonly files: DirectoryFiles;
  /** True where that is another server than before. */
  readonly ask: (server: SearchServer) => boolean;
  readonly hasServer: () => boolean;
}

/** What was taken down, published or set up since the page was opened. */
export function directoryNews({ worker, files, ask, hasServer }: NewsOf) {
  let withdrawn: readonly string[] = [];
  let askedFor = 0;
  /** Which of the lists that were asked for is the newest that has come. */
  let newest = 0;
  let lookedAt = Number.NEGATIVE_INFINITY;
  let serverLookedAt = performance.now();

  async function withdraw(told: Promise<readonly string[]>): Promise<boolean> {
    askedFor += 1;
    const turn = askedFor;
    const latest = await told;
    if (turn < newest) return false;
    newest = turn;
    if (latest.join() === withdrawn.join()) return false;
    withdrawn = latest;
    worker.withdraw(withdrawn);
    return true;
  }

  async function lookForRelease(): Promise<boolean> {
    const latest = await fetchManifest();
    files.loadPhrasebook(latest);
    if (files.isOf(latest)) return false;
    await files.load(latest, Promise.resolve(hasServer()), files.isIndexWanted);
    return true;
  }

  async function lookForServer(): Promise<boolean> {
    if (performance.now() - serverLookedAt < serverCalm) return false;
    serverLookedAt = performance.now();
    return ask(await fetchServer());
  }

  return {
    withdraw,
    isWithdrawn: (publicId: string): boolean => withdrawn.includes(publicId),
    async refresh(): Promise<boolean> {
      if (performance.now() - lookedAt < calm) return false;
      lookedAt = performance.now();
      // Offline, what is here goes on working.
      const looks = [withdraw(fetchWithdrawn()), lookForRelease(), lookForServer()];
      return (await Promise.all(looks.map((looking) => looking.catch(() => false)))).includes(true);
    },
  };
}
