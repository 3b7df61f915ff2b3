import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { toCard } from "../../search/card.ts";
import { buildIndex } from "../../search/embedded/build.ts";
import type { Snapshot } from "../../search/snapshot.ts";
import { robots, sitemap } from "./sitemap.ts";

/** Writes beside the pages what is read by machines: the search's files, redirects and the sitemap. */
export async function writeData(snapshot: Snapshot, publicUrl: string, outDir: string): Promise<void> {
  const write = async (path: string, content: string | Uint8Array) => {
    const file = join(outDir, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  };
  const index = buildIndex(snapshot.listings);
  const cards = JSON.stringify(snapshot.listings.map(toCard));
  // Named after what is in them, so that a browser may keep them for ever; the manifest says which are in use.
  const manifest = {
    index: `/search/index.${hashOf(index)}.bin`,
    cards: `/search/cards.${hashOf(cards)}.json`,
    listings: snapshot.listings.length,
    publishedAt: snapshot.publishedAt,
  };
  await Promise.all([
    write(manifest.index, index),
    write(manifest.cards, cards),
    write("search/manifest.json", JSON.stringify(manifest)),
    write("redirects.json", JSON.stringify(snapshot.redirects)),
    write("sitemap.xml", sitemap(snapshot, publicUrl)),
    write("robots.txt", robots(publicUrl)),
  ]);
}

const hashOf = (content: string | Uint8Array): string =>
  createHash("sha256").update(content).digest("hex").slice(0, 16);
