import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { sync as writeFileAtomic } from "write-file-atomic";
import { z } from "zod";
import { publicId } from "../../search/record.ts";

/** A document that could not be made public, and why, in a sentence for whoever can mend it. */
export const leftOutSchema = z.strictObject({
  collection: z.string(),
  id: z.string(),
  title: z.string(),
  reason: z.string(),
});
export type LeftOut = z.infer<typeof leftOutSchema>;

const releaseSchema = z.strictObject({
  id: z.string().regex(/^[0-9a-z-]+$/),
  /** When its snapshot was begun: what changed later is not in it. */
  begunAt: z.iso.datetime(),
  /** When it went live. */
  publishedAt: z.iso.datetime(),
  listings: z.int().nonnegative(),
  /** A fingerprint of all that went into it: the same again need not be built again. */
  contents: z.string(),
  leftOut: z.array(leftOutSchema),
  publicIds: z.array(publicId),
});
/** One whole static site, built from one snapshot. */
export type Release = z.infer<typeof releaseSchema>;

/** Open tabs still ask for the files of the release they were loaded from. */
const releasesKept = 3;

const releasesFolder = (dataDir: string): string => join(dataDir, "releases");
export const currentFile = (dataDir: string): string => join(dataDir, "current.json");
const releaseFile = (dataDir: string, id: string): string => join(releaseFolder(dataDir, id), "release.json");

export const releaseFolder = (dataDir: string, id: string): string => join(releasesFolder(dataDir), id);
/** The folder the world sees. */
export const siteFolder = (dataDir: string, id: string): string => join(releaseFolder(dataDir, id), "site");

const read = (file: string): Release => releaseSchema.parse(JSON.parse(readFileSync(file, "utf8")));

/** The release that is live, or undefined before the first. */
export function currentRelease(dataDir: string): Release | undefined {
  const file = currentFile(dataDir);
  if (!existsSync(file)) return undefined;
  const release = read(file);
  return existsSync(siteFolder(dataDir, release.id)) ? release : undefined;
}

/** The whole releases that are kept, the newest first. Folders of builds that never ended have no record and don't count. */
export function keptReleases(dataDir: string): Release[] {
  if (!existsSync(releasesFolder(dataDir))) return [];
  return readdirSync(releasesFolder(dataDir))
    .filter((id) => existsSync(releaseFile(dataDir, id)))
    .map((id) => read(releaseFile(dataDir, id)))
    .sort((a, b) => b.publishedAt.localeCompare(a.publishedAt));
}

/** Makes a built release the live one. Whoever looks sees the one before, whole, or this one, whole. */
export function goLive(dataDir: string, release: Release): void {
  const record = JSON.stringify(release);
  writeFileAtomic(releaseFile(dataDir, release.id), record);
  writeFileAtomic(currentFile(dataDir), record);
}

/** Removes releases that are no longer needed, and what builds that never ended have left. */
export function pruneReleases(dataDir: string): void {
  if (!existsSync(releasesFolder(dataDir))) return;
  const kept = new Set(
    keptReleases(dataDir)
      .slice(0, releasesKept)
      .map(({ id }) => id),
  );
  const live = currentRelease(dataDir)?.id;
  for (const id of readdirSync(releasesFolder(dataDir))) {
    if (!kept.has(id) && id !== live) rmSync(releaseFolder(dataDir, id), { recursive: true, force: true });
  }
}
