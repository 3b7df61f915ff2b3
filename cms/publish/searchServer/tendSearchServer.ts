import type { Payload } from "payload";
import { checkFound } from "../../../search/meilisearch/checkFound.ts";
import { checkServer } from "../../../search/meilisearch/keys.ts";
import { environment, type SearchServerSettings } from "../../environment.ts";
import { publishingTurnNow } from "../lock.ts";
import { queuePublishing } from "../queuePublish.ts";
import { currentRelease } from "../release.ts";
import { recordFailure } from "./recordFailure.ts";
import { hasRelease, readState } from "./searchServerState.ts";

/**
 * Looks whether the search server is there, and has what the live site has. Where it is back, or new, or has lost something, or
 * a publication was cut short, publishing makes it right: the site is not built for that.
 */
export async function tendSearchServer(payload: Payload): Promise<void> {
  const { dataDir, searchServer } = environment();
  const live = currentRelease(dataDir);
  if (!searchServer || !live) return;
  const { url, index, adminKey } = searchServer;
  const answers = await recordFailure(payload, dataDir, searchServer, async () => {
    await checkServer({ url, index, apiKey: adminKey });
    return true;
  });
  if (!answers) return;
  const isTrue = () => hasRelease(readState(dataDir, searchServer), live.id);
  if (isTrue()) await searchAsVisitor(payload, dataDir, searchServer);
  if (!isTrue()) await queuePublishing(payload, { changes: 0, wait: 0 });
}

/** Whether visitors find as much as was sent. While that is being changed, whoever changes it sees to it. */
async function searchAsVisitor(payload: Payload, dataDir: string, settings: SearchServerSettings): Promise<void> {
  const turn = publishingTurnNow(dataDir);
  if (!turn) return;
  try {
    const { url, index, searchKey, listings } = readState(dataDir, settings);
    if (searchKey && listings !== undefined)
      await recordFailure(payload, dataDir, settings, () => checkFound({ url, index, apiKey: searchKey }, listings));
  } finally {
    turn.release();
  }
}
