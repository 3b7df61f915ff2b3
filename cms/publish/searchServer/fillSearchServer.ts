import type { Payload } from "payload";
import { keysFor } from "../../../search/meilisearch/keys.ts";
import { indexListings, removeAllBut, type Synced, type SyncOptions } from "../../../search/meilisearch/sync.ts";
import { searchedListings } from "../../../search/searchedListings.ts";
import type { Snapshot } from "../../../search/snapshot.ts";
import { environment, type SearchServerSettings } from "../../environment.ts";
import { codeFingerprint } from "../fingerprint.ts";
import type { Release } from "../release.ts";
import { recordFailure } from "./recordFailure.ts";
import { readState, type SearchServerState, writeState } from "./searchServerState.ts";

/** Where to write, with a key that can do that alone; and the key for visitors. */
export async function openSearchServer({ url, index, adminKey }: SearchServerSettings) {
  const { search, write } = await keysFor({ url, index, apiKey: adminKey });
  return { searchKey: search, connection: { url, index, apiKey: write } };
}

/** Documents are made by `search/` alone: its code and the words of the lexicon, as this process has loaded them. */
export const documentsMadeBy: string = codeFingerprint("search");

/**
 * Before the site is swapped: what is no longer public leaves, so that no result leads to a page that is gone. Resolves to
 * how many did.
 */
export async function emptyOfWithdrawn(payload: Payload, { listings }: Snapshot): Promise<number> {
  const { dataDir, searchServer } = environment();
  // While it fails nobody is sent there, and all of it is made right before anybody is again.
  if (!searchServer || readState(dataDir, searchServer).failure) return 0;
  const left = await recordFailure(payload, dataDir, searchServer, async () => {
    const { connection } = await openSearchServer(searchServer);
    const stay = new Set(listings.map(({ publicId }) => publicId));
    const { removed, sameSettings } = await removeAllBut(connection, stay);
    const { release, listings: before, ...state } = readState(dataDir, searchServer);
    writeState(dataDir, {
      ...state,
      // Under other settings pages of the new release would ask it what it does not know yet.
      release: sameSettings ? release : undefined,
      listings: before === undefined ? undefined : before - removed,
    });
    return removed;
  });
  return left ?? 0;
}

/**
 * After the site is swapped: all that is public enters, and visitors are told of the server once it is all there. Resolves
 * to what it took, with what has `left` before.
 */
export async function fillSearchServer(
  payload: Payload,
  snapshot: Snapshot,
  { id }: Release,
  left: number,
  options: SyncOptions,
): Promise<Synced | undefined> {
  const { dataDir, searchServer } = environment();
  if (!searchServer) return undefined;
  return recordFailure(payload, dataDir, searchServer, async () => {
    const { searchKey, connection } = await openSearchServer(searchServer);
    const before = readState(dataDir, searchServer);
    const synced = await indexListings(connection, searchedListings(snapshot), { ...options, by: documentsMadeBy });
    tellRefused(payload, synced, before);
    const { url, index } = searchServer;
    const found = synced.sent + synced.unchanged;
    writeState(dataDir, { url, index, searchKey, release: id, listings: found, refused: [...synced.refused] });
    return { ...synced, removed: synced.removed + left };
  });
}

/** Names in the log what it does not take, once. */
function tellRefused({ logger }: Payload, { refused }: Synced, before: SearchServerState): void {
  for (const { publicId, title, reason } of refused) {
    if (!before.refused.some((one) => one.publicId === publicId && one.reason === reason))
      logger.warn(`Not in the search server: ${title}. ${reason}`);
  }
}
