import type { Index } from "meilisearch";
import type { StoredDocument } from "./documents.ts";
import { settings } from "./settings.ts";
import { settingsDrift } from "./settingsDrift.ts";
import { type Stored, storedIn } from "./stored.ts";

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
  documents: readonly StoredDocument[],
  options: { readonly thorough?: boolean } = {},
): Promise<Drift> {
  const stored = await storedIn(index, options);
  if (!stored)
    return { empty: true, settings: [], missing: documents.map(({ publicId }) => publicId), changed: [], surplus: [] };
  return { empty: false, settings: await driftedSettings(index), ...compare(stored, documents) };
}

export const driftedSettings = async (index: Index): Promise<string[]> =>
  Object.keys(settingsDrift(settings, await index.getSettings()));

function compare(stored: Stored, documents: readonly StoredDocument[]): Pick<Drift, "missing" | "changed" | "surplus"> {
  const wanted = new Set(documents.map(({ publicId }) => publicId));
  const ids = (of: (document: StoredDocument) => boolean) => documents.filter(of).map(({ publicId }) => publicId);
  return {
    missing: ids(({ publicId }) => !stored.has(publicId)),
    changed: ids(({ publicId, checksum }) => stored.has(publicId) && stored.get(publicId) !== checksum),
    surplus: [...stored.keys()].filter((publicId) => !wanted.has(publicId)),
  };
}

/** Whether there is nothing to repair. */
export const isTrue = ({ empty, settings, missing, changed, surplus }: Drift): boolean =>
  !empty && settings.length + missing.length + changed.length + surplus.length === 0;
