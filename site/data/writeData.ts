import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { searchedListings } from "../../search/searchedListings.ts";
import type { Snapshot } from "../../search/snapshot.ts";
import { robots, sitemap } from "./sitemap.ts";
import { writePhrasebookFile } from "./writePhrasebookFile.ts";
import { writeSearchFiles } from "./writeSearchFiles.ts";

/** Writes beside the pages what is read by machines: the search's files, redirects and the sitemap. */
export async function writeData(
  snapshot: Snapshot,
  publicUrl: string,
  outDir: string,
  mostSearchBytes: number,
): Promise<void> {
  const write = async (path: string, content: string | Uint8Array) => {
    const file = join(outDir, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  };
  // Which of the files that are named after what is in them are in use.
  const manifest = {
    ...(await writeSearchFiles(searchedListings(snapshot), mostSearchBytes, write)),
    phrasebook: await writePhrasebookFile(write),
    listings: snapshot.listings.length,
    publishedAt: snapshot.publishedAt,
  };
  await Promise.all([
    write("search/manifest.json", JSON.stringify(manifest)),
    write("redirects.json", JSON.stringify(snapshot.redirects)),
    write("sitemap.xml", sitemap(snapshot, publicUrl)),
    write("robots.txt", robots(publicUrl)),
  ]);
}
