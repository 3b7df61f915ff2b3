import { readFileSync, statSync } from "node:fs";

/**
 * Reads a small file whenever it has changed and remembers what was made of it. A file that is swapped by renaming is
 * always seen whole; one that isn't there gives `make(undefined)`.
 */
export function fileCache<T>(file: string, make: (content: string | undefined) => T): () => T {
  let seen: string | undefined;
  let made: T;
  return () => {
    const stats = statSync(file, { throwIfNoEntry: false, bigint: true });
    const now = stats ? `${stats.ino}-${stats.mtimeNs}-${stats.size}` : "none";
    if (now !== seen) {
      made = make(stats ? readFileSync(file, "utf8") : undefined);
      seen = now;
    }
    return made;
  };
}
