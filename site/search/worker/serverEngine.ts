import type { SearchEngine } from "../../../search/engine.ts";
import type { SearchServer } from "../../../search/meilisearch/serverFile.ts";

interface ServerEngine extends SearchEngine {
  withdraw(publicIds: readonly string[]): void;
}

const fetchEngine = () => import("../../../search/meilisearch/engine.ts");

/** The engine over a search server. Its program is fetched where there is such a server, and not before. */
export const serverEngine = (server: NonNullable<SearchServer>, fetchProgram = fetchEngine): ServerEngine => {
  let program: ReturnType<typeof fetchProgram> | undefined;
  let withdrawn: readonly string[] = [];
  let engine: SearchEngine | undefined;

  const load = () => {
    program ??= fetchProgram();
    // Whoever searches is told; for whoever searches next it is fetched again, where the browser does not remember failures.
    program.catch(() => {
      program = undefined;
    });
    return program;
  };
  void load();

  return {
    async search(query) {
      const { createMeilisearchEngine } = await load();
      engine ??= createMeilisearchEngine({ ...server, without: withdrawn });
      return engine.search(query);
    },
    withdraw(publicIds) {
      withdrawn = publicIds;
      engine = undefined;
    },
  };
};
