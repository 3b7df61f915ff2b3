import { copyFileSync, existsSync, linkSync, mkdirSync } from "node:fs";
import { basename, join } from "node:path";
import type { Snapshot } from "../../search/snapshot.ts";

/** Puts the photos of a snapshot's listings, and no others, beside the built site: a photo comes and goes with its listing. */
export function addPhotos({ listings }: Snapshot, mediaFolder: string, site: string): void {
  const names = new Set(listings.flatMap(({ photos }) => photos).map(({ src }) => basename(decodeURIComponent(src))));
  if (names.size === 0) return;
  const folder = join(site, "photos");
  mkdirSync(folder, { recursive: true });
  for (const name of names) {
    const from = join(mediaFolder, name);
    if (existsSync(from)) placeFile(from, join(folder, name));
  }
}

/** One file under two names where the disk allows it. */
function placeFile(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
