import { rename, rmdir } from "node:fs/promises";
import { join } from "node:path";

/** Astro makes a folder of every page; the server looks for `404.html` and `410.html` in each language. */
export async function nameStatusPages(outDir: string): Promise<void> {
  for (const page of ["404", "410", "cy/404", "cy/410"]) {
    await rename(join(outDir, page, "index.html"), join(outDir, `${page}.html`));
    await rmdir(join(outDir, page));
  }
}
