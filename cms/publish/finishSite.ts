import { link, readdir, readFile, stat, unlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

const compressible = /\.(?:html|css|js|json|svg|xml|txt|bin|webmanifest|ics|csv)$/;
/** Below this a compressed file is hardly smaller, and is one more file. */
const smallestCompressed = 1_024;
/** Above this the best compression takes seconds, and whoever approved a listing is waiting. */
const largestBest = 64 * 1024;
const largestSearchBest = 1024 * 1024;
const atOnce = 8;

/**
 * Compresses the files of a built site beside themselves. A file that is the same as in the release before becomes one with it:
 * it is neither compressed nor kept nor downloaded again.
 */
export async function finishSite(folder: string, before?: string): Promise<void> {
  const names = await filesIn(folder);
  const waiting = names.values();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const name of waiting) await finishFile(folder, name, before);
    }),
  );
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

async function finishFile(folder: string, name: string, before: string | undefined): Promise<void> {
  const file = join(folder, name);
  const content = await readFile(file);
  if (before && (await isSame(content, join(before, name)))) return shareWith(before, folder, name);
  if (!compressible.test(name) || content.length < smallestCompressed) return;
  await Promise.all([
    brotli(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: qualityFor(name, content.length),
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }).then((bytes) => writeFile(`${file}.br`, bytes)),
    gzipped(content, { level: 6 }).then((bytes) => writeFile(`${file}.gz`, bytes)),
  ]);
}

function qualityFor(name: string, size: number): number {
  if (name.endsWith(".html")) return 5;
  // Scripts and styles stay the same from release to release, and are compressed once.
  if (/(?:^|[\\/])_astro[\\/]/.test(name)) return 11;
  // What a phone waits for on the search page; of a large directory it would hold up whoever approved a listing.
  if (/^search[\\/]/.test(name) && size <= largestSearchBest) return 11;
  return size <= largestBest ? 11 : 9;
}

async function isSame(content: Buffer, other: string): Promise<boolean> {
  const stats = await stat(other).catch(() => undefined);
  return stats?.size === content.length && content.equals(await readFile(other));
}

async function shareWith(before: string, folder: string, name: string): Promise<void> {
  await unlink(join(folder, name));
  await link(join(before, name), join(folder, name));
  for (const ending of [".br", ".gz"]) {
    await link(join(before, name + ending), join(folder, name + ending)).catch(() => {});
  }
}
