import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Snapshot } from "../../search/snapshot.ts";
import { robots, sitemap } from "./sitemap.ts";

/** Writes beside the pages what is read by machines: the search's files, redirects and the sitemap. */
export async function writeData(snapshot: Snapshot, publicUrl: string, outDir: string): Promise<void> {
  const write = async (path: string, content: string | Uint8Array) => {
    const file = join(outDir, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  };
  await Promise.all([
    write("redirects.json", JSON.stringify(snapshot.redirects)),
    write("sitemap.xml", sitemap(snapshot, publicUrl)),
    write("robots.txt", robots(publicUrl)),
  ]);
}
