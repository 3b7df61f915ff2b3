import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";

const staleMilliseconds = 60 * 60 * 1000;

/** Removes working folders that a killed build left behind; no build takes as long as an hour. */
export async function removeStale(parent: string, prefix: string): Promise<void> {
  const names = (await readdir(parent)).filter((name) => name.startsWith(prefix));
  for (const name of names) {
    const folder = join(parent, name);
    const stats = await stat(folder).catch(() => undefined);
    if (stats && Date.now() - stats.mtimeMs > staleMilliseconds) await rm(folder, { recursive: true, force: true });
  }
}
