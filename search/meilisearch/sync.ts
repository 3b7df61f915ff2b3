import type { Listing } from "../listing.ts";
import { clientFor, type MeilisearchConnection } from "./connection.ts";
import type { Made } from "./documents.ts";
import { type Drift, driftedSettings, findDrift } from "./drift.ts";
import { plainly } from "./failure.ts";
import { rebuild } from "./rebuild.ts";
import type { Refused } from "./refused.ts";
import { send } from "./send.ts";
import { storedIn } from "./stored.ts";
import { done } from "./tasks.ts";

/** What it took to make an index true. */
export interface Synced {
  /** Documents that went in because they were new or had changed. */
  readonly sent: number;
  /** Documents that were there and should not have been. */
  readonly removed: number;
  readonly unchanged: number;
  /** The whole index was made anew. */
  readonly rebuilt: boolean;
  /** Listings that the server does not take; all others are in. */
  readonly refused: readonly Refused[];
}

export interface SyncOptions extends Made {
  /** Reads back whole documents rather than their checksums alone. */
  readonly thorough?: boolean;
  /** Makes the index anew even where that is not needed. */
  readonly anew?: boolean;
}

/** Below this, changing an index is quicker than making it anew. */
const manyChanges = 500;

/**
 * Makes the index hold these listings and no others, under our settings, and waits until they can be found. Only what has
 * changed is sent. An index under other settings, or most of which has changed, is made anew and swapped in whole.
 */
export function indexListings(
  connection: MeilisearchConnection,
  listings: readonly Listing[],
  { anew = false, ...options }: SyncOptions = {},
): Promise<Synced> {
  return plainly(async () => {
    const client = clientFor(connection);
    const index = client.index(connection.index);
    const drift = await findDrift(index, listings, options);
    if (drift.surplus.length > 0) await done(index.deleteDocuments([...drift.surplus]));
    const rebuilt = anew || needsRebuild(drift, listings.length);
    const stale = new Set([...drift.missing, ...drift.changed]);
    const sent = rebuilt ? listings : listings.filter(({ publicId }) => stale.has(publicId));
    const refused = rebuilt ? await rebuild(client, connection.index, sent, options) : await send(index, sent, options);
    // What a refused listing said before is no longer to be found.
    const outdated = refused.map(({ publicId }) => publicId).filter((id) => !rebuilt && drift.changed.includes(id));
    if (outdated.length > 0) await done(index.deleteDocuments(outdated));
    return {
      sent: sent.length - refused.length,
      removed: drift.surplus.length + outdated.length,
      unchanged: listings.length - sent.length,
      rebuilt,
      refused,
    };
  });
}

function needsRebuild({ empty, settings, missing, changed }: Drift, count: number): boolean {
  const changes = missing.length + changed.length;
  return empty || settings.length > 0 || (changes > manyChanges && changes > count / 2);
}

/** What can be done before the site is swapped: takes out everything but these, and tells whether the settings are ours. */
export function removeAllBut(
  connection: MeilisearchConnection,
  publicIds: ReadonlySet<string>,
): Promise<{ readonly removed: number; readonly sameSettings: boolean }> {
  return plainly(async () => {
    const index = clientFor(connection).index(connection.index);
    const stored = await storedIn(index);
    if (!stored) return { removed: 0, sameSettings: false };
    const gone = [...stored.keys()].filter((publicId) => !publicIds.has(publicId));
    if (gone.length > 0) await done(index.deleteDocuments(gone));
    return { removed: gone.length, sameSettings: (await driftedSettings(index)).length === 0 };
  });
}
