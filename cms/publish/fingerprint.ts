import { createHash, type Hash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** What is made by building, or is data: no input of a build. */
const notAnInput = new Set([".next", ".astro", "node_modules", "next-env.d.ts"]);
/** Larger files are known by their size and date, which is quicker than reading them. */
const largestRead = 256 * 1024;

// `import.meta.dirname` is undefined under Turbopack.
const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** A fingerprint of parts of this project. */
export const codeFingerprint = (...paths: string[]): string => fingerprint(root, paths);

/** A fingerprint of files and folders under `root`: the same again as long as nothing in them has changed. */
export function fingerprint(root: string, paths: readonly string[]): string {
  const hash = createHash("sha256");
  for (const path of [...paths].sort()) addFile(hash, root, path);
  return hash.digest("hex").slice(0, 16);
}

function addFile(hash: Hash, root: string, path: string): void {
  const file = join(root, path);
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats) return;
  if (stats.isDirectory()) {
    const names = readdirSync(file).filter((name) => !notAnInput.has(name));
    for (const name of names.sort()) addFile(hash, root, `${path}/${name}`);
    return;
  }
  hash.update(`${path}\0${stats.size}\0`);
  hash.update(stats.size > largestRead ? String(stats.mtimeMs) : readFileSync(file));
}
