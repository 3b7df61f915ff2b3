import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { build } from "astro";
import { type SiteConfigOptions, siteConfig } from "./astro.config.ts";
import { nameStatusPages } from "./data/nameStatusPages.ts";
import { preloadSearchFiles } from "./data/preloadSearchFiles.ts";
import { writeDataBeside } from "./data/writeDataBeside.ts";
import { siteEnvironment } from "./environment.ts";
import { writeServiceWorker } from "./offline/writeServiceWorker.ts";
import { removeStale } from "./removeStale.ts";

const help = `node site/build.ts --snapshot FILE --out DIR [--cache DIR]
Builds the whole static site from a snapshot: pages, search index and cards, redirects and sitemap.
PUBLIC_URL, MOST_SEARCH_KB, TILES_URL and TILES_ATTRIBUTION are read from the environment.`;

const { values } = parseArgs({
  options: {
    snapshot: { type: "string" },
    out: { type: "string" },
    cache: { type: "string" },
    help: { type: "boolean" },
  },
});

if (values.help || !values.snapshot || !values.out) {
  console.log(help);
  process.exit(values.help ? 0 : 2);
}

try {
  // The pages read it in Astro's own bundle, which shares nothing with this module but the environment.
  process.env.SNAPSHOT = resolve(values.snapshot);
  const { snapshotFile, publicUrl, mostSearchBytes } = siteEnvironment();
  const outDir = resolve(values.out);
  const cacheDir = values.cache && resolve(values.cache);
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });
  await Promise.all([
    buildPages({ outDir, publicUrl, cacheDir }).then(() => nameStatusPages(outDir)),
    writeDataBeside({ snapshotFile, publicUrl, outDir, mostSearchBytes }),
  ]);
  await preloadSearchFiles(outDir);
  await writeServiceWorker(outDir);
} catch (error) {
  console.error(`The site could not be built. ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}

/** Astro bundles the pages in the working directory before it renders them: each build gets one of its own, inside the project, where packages are found. */
async function buildPages(options: SiteConfigOptions): Promise<void> {
  const prefix = "build-";
  const parent = join(import.meta.dirname, ".astro");
  await mkdir(parent, { recursive: true });
  await removeStale(parent, prefix);
  const workDir = await mkdtemp(join(parent, prefix));
  const before = process.cwd();
  process.chdir(workDir);
  try {
    await build(siteConfig(options));
  } finally {
    process.chdir(before);
    await rm(workDir, { recursive: true, force: true });
  }
}
