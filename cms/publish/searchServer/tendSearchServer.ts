import type { Payload } from "payload";
import { checkServer } from "../../../search/meilisearch/keys.ts";
import { environment } from "../../environment.ts";
import { queuePublishing } from "../queuePublish.ts";
import { currentRelease } from "../release.ts";
import { recordFailure } from "./recordFailure.ts";
import { hasRelease, readState } from "./searchServerState.ts";

/**
 * Looks whether the search server is there, and has what the live site has. Where it is back, or new, or a publication was cut
 * short, publishing makes it right: the site is not built for that.
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
  if (answers && !hasRelease(readState(dataDir, searchServer), live.id))
    await queuePublishing(payload, { changes: 0, wait: 0 });
}
