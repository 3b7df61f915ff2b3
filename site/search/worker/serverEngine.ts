import type { SearchEngine } from "../../../search/engine.ts";
import type { SearchServer } from "../../../search/meilisearch/serverFile.ts";

interface ServerEngine extends SearchEngine {
  withdraw(publicIds: readonly string[]): void;
}

/** The engine over a search server. Its program is fetched where there is such a server, and not before. */
export const serverEngine = (server: NonNullable<SearchServer>): ServerEngine => {
  const program = import("../../../search/meilisearch/engine.ts");
  // Whoever searches is told.
  program.catch(() => {});
  let withdrawn: readonly string[] = [];
  let engine: SearchEngine | undefined;
  return {
    async search(query) {
      const { createMeilisearchEngine } = await program;
      engine ??= createMeilisearchEngine({ ...server, without: withdrawn });
      return engine.search(query);
    },
    withdraw(publicIds) {
      withdrawn = publicIds;
      engine = undefined;
    },
  };
};
