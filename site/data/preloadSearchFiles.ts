import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { languageTags } from "../../search/vocabulary/term.ts";
import { inLanguage } from "../addresses.ts";

const manifestSchema = z.object({
  index: z.string(),
  cards: z.string(),
  shards: z.string().optional(),
  phrasebook: z.string(),
});

/** What the search page holds until its files have names. */
const placeholder = /<link id="search-index"[^>]*>/;
/** Words can be read in another face until it is there; results cannot be read before they are. */
const font = /(<link rel="preload"[^>]*as="font")/;
const pageScript = /<script type="module" src="(\/_astro\/[^"]+)"/g;
/** What a script cannot start without: its static imports, and the worker it makes. */
const neededScript = /(?:from|import)\s*"\.\/([^"]+\.js)"|_astro\/(searchWorker-[^"'`]+\.js)/g;

/**
 * Names in the search pages all they need, so that a browser fetches it while it still reads the page: scripts first,
 * since a slow phone takes a while to run them, then index and cards; of a directory cut by place, which part is not known yet.
 */
export async function preloadSearchFiles(outDir: string): Promise<void> {
  const { index, cards, shards, phrasebook } = manifestSchema.parse(
    JSON.parse(await read(outDir, "/search/manifest.json")),
  );
  for (const language of languageTags) {
    const page = inLanguage("/search/index.html", language);
    const html = await read(outDir, page);
    const scripts = new Set<string>();
    for (const [, script] of html.matchAll(pageScript)) if (script) await addNeeded(outDir, script, scripts);
    const data = [
      `<link id="search-index" rel="preload" as="fetch" crossorigin fetchpriority="low" href="${index}">`,
      `<link id="search-cards" rel="preload" as="fetch" crossorigin fetchpriority="low" href="${cards}">`,
      // Only who types needs it: it is not to hold up the rest.
      `<meta name="search-phrasebook" content="${phrasebook}">`,
    ];
    const links = [
      ...[...scripts].map((script) => `<link rel="modulepreload" href="${script}">`),
      ...(shards === undefined ? data : []),
    ];
    const hinted = html.replace(placeholder, links.join("")).replace(font, '$1 fetchpriority="low"');
    await writeFile(join(outDir, page), hinted);
  }
}

const read = (outDir: string, path: string): Promise<string> => readFile(join(outDir, path), "utf8");

async function addNeeded(outDir: string, script: string, found: Set<string>): Promise<void> {
  if (found.has(script)) return;
  found.add(script);
  for (const [, imported, worker] of (await read(outDir, script)).matchAll(neededScript)) {
    const name = imported ?? worker;
    if (name) await addNeeded(outDir, `/_astro/${name}`, found);
  }
}
