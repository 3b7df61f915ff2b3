import type { Index } from "meilisearch";
import type { Listing } from "../listing.ts";
import { type Made, wantedFor } from "./documents.ts";
import { settings } from "./settings.ts";
import { settingsDrift } from "./settingsDrift.ts";
import { type Checksums, storedIn } from "./stored.ts";

/** In what the server's index is not what it should be. */
export interface Drift {
  /** There is no index yet. */
  readonly empty: boolean;
  /** The names of settings that are otherwise than ours. */
  readonly settings: readonly string[];
  readonly missing: readonly string[];
  readonly changed: readonly string[];
  /** What is in the index and should not be. */
  readonly surplus: readonly string[];
}

export async function findDrift(
  index: Index,
  listings: readonly Listing[],
  options: Made & { readonly thorough?: boolean },
): Promise<Drift> {
  const wanted = await wantedFor(listings, options);
  const stored = await storedIn(index, options);
  if (!stored) return { empty: true, settings: [], missing: [...wanted.keys()], changed: [], surplus: [] };
  return { empty: false, settings: await driftedSettings(index), ...compare(stored, wanted) };
}

export const driftedSettings = async (index: Index): Promise<string[]> =>
  Object.keys(settingsDrift(settings, await index.getSettings()));

function compare(stored: Checksums, wanted: Checksums): Pick<Drift, "missing" | "changed" | "surplus"> {
  return {
    missing: [...wanted.keys()].filter((id) => !stored.has(id)),
    changed: [...wanted].filter(([id, checksum]) => stored.has(id) && stored.get(id) !== checksum).map(([id]) => id),
    surplus: [...stored.keys()].filter((id) => !wanted.has(id)),
  };
}

/** Whether there is nothing to repair. */
export const isTrue = ({ empty, settings, missing, changed, surplus }: Drift): boolean =>
  !empty && settings.length + missing.length + changed.length + surplus.length === 0;
