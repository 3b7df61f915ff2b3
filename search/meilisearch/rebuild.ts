import type { Index, Meilisearch } from "meilisearch";
import type { Listing } from "../listing.ts";
import type { Made } from "./documents.ts";
import { MeilisearchFailed } from "./failure.ts";
import type { Refused } from "./refused.ts";
import { send } from "./send.ts";
import { settingsFor } from "./settings.ts";
import { settingsDrift } from "./settingsDrift.ts";
import { done } from "./tasks.ts";

const primaryKey = "publicId";

/** Where an index is rebuilt before it takes the place of the old one. */
export const nextName = (name: string): string => `${name}_next`;

/** Makes the index anew beside the old one and swaps them, so that whoever searches meanwhile is answered by one or the other. */
export async function rebuild(
  client: Meilisearch,
  name: string,
  listings: readonly Listing[],
  made: Made,
): Promise<Refused[]> {
  const next = client.index(nextName(name));
  // What a rebuild that was killed has left.
  await client.deleteIndexIfExists(next.uid);
  await done(client.createIndex(next.uid, { primaryKey }));
  await applySettings(next, listings);
  const refused = await send(next, listings, made);
  await takePlace(client, name, next);
  return refused;
}

/** Sets what the server has otherwise. */
async function applySettings(index: Index, listings: readonly Listing[]): Promise<void> {
  const drift = settingsDrift(settingsFor(listings), await index.getSettings());
  if (Object.keys(drift).length > 0) await done(index.updateSettings(drift));
}

/** A key that is for these indexes alone is not told how a swap ended, but it is told of the removal after it. */
async function takePlace(client: Meilisearch, name: string, next: Index): Promise<void> {
  const { createdAt } = await next.getRawInfo();
  if (!(await exists(client, name))) await done(client.createIndex(name, { primaryKey }));
  await client.swapIndexes([{ indexes: [name, next.uid], rename: false }]);
  await done(client.deleteIndex(next.uid));
  const live = await client.getRawIndex(name);
  if (live.createdAt !== createdAt) throw new MeilisearchFailed("the rebuilt index did not take the old one's place.");
}

async function exists(client: Meilisearch, name: string): Promise<boolean> {
  const { results } = await client.getRawIndexes({ limit: 1_000 });
  return results.some(({ uid }) => uid === name);
}
