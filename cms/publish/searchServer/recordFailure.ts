import type { Payload } from "payload";
import { MeilisearchFailed } from "../../../search/meilisearch/failure.ts";
import type { SearchServerSettings } from "../../environment.ts";
import { readState, writeState } from "./searchServerState.ts";

/**
 * Does something with the search server. What goes wrong there is kept for the curator and never stops anything else:
 * visitors then search on their own device. Resolves to what came of it, or to undefined.
 */
export async function recordFailure<T>(
  { logger }: Payload,
  dataDir: string,
  settings: SearchServerSettings,
  work: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    const known = error instanceof MeilisearchFailed;
    const sentence = known ? error.message : `something went wrong (${String(error)}).`;
    const state = readState(dataDir, settings);
    const since = state.failure?.since ?? new Date().toISOString();
    if (state.failure?.sentence !== sentence) logger.warn(`Search server: ${sentence}`);
    if (!known) logger.error(error);
    writeState(dataDir, { ...state, failure: { since, sentence, unreachable: known && error.unreachable } });
    return undefined;
  }
}
