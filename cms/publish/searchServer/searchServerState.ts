import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sync as writeFileAtomic } from "write-file-atomic";
import { z } from "zod";
import type { SearchServer } from "../../../search/meilisearch/serverFile.ts";
import type { SearchServerSettings } from "../../environment.ts";

const stateSchema = z.strictObject({
  /** The server and index that the rest speaks of. */
  url: z.string(),
  index: z.string(),
  /** The release whose listings it has, less what was withdrawn since; absent until it is filled, and while it is made anew. */
  release: z.string().optional(),
  /** How many listings are to be found in it; absent where it was filled before that was kept. */
  listings: z.int().nonnegative().optional(),
  /** The key for visitors. */
  searchKey: z.string().optional(),
  /** Listings that it did not take. */
  refused: z.array(z.strictObject({ publicId: z.string(), title: z.string(), reason: z.string() })),
  /** Why it cannot be used, and since when. */
  failure: z.strictObject({ since: z.iso.datetime(), sentence: z.string(), unreachable: z.boolean() }).optional(),
});
/** How the search server stands, kept on disk: it outlives the process, and every process sees the same. */
export type SearchServerState = z.infer<typeof stateSchema>;

export const stateFile = (dataDir: string): string => join(dataDir, "search-server.json");

/** What is known of the server that is set: of another one nothing counts. */
export function readState(dataDir: string, { url, index }: SearchServerSettings): SearchServerState {
  const unknown = { url, index, refused: [] };
  try {
    const state = stateSchema.parse(JSON.parse(readFileSync(stateFile(dataDir), "utf8")));
    return state.url === url && state.index === index ? state : unknown;
  } catch {
    // None yet, or half of one from a full disk: it is found out again.
    return unknown;
  }
}

export function writeState(dataDir: string, state: SearchServerState): void {
  writeFileAtomic(stateFile(dataDir), JSON.stringify(state));
}

/** Whether it has what the live release has. */
export const hasRelease = ({ release, failure }: SearchServerState, live: string): boolean =>
  release === live && !failure;

/**
 * What visitors' browsers are told: nothing but where to search, and only while it is right to search there. That may be the
 * release before the live one: what is withdrawn left before the swap, and what is new comes in a moment.
 */
export function searchServerFor(dataDir: string, settings: SearchServerSettings | undefined): SearchServer {
  if (!settings) return null;
  const { release, searchKey, failure, index } = readState(dataDir, settings);
  return release && searchKey && !failure ? { url: settings.publicUrl, apiKey: searchKey, index } : null;
}
