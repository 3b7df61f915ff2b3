import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { searchServerFile } from "../../search/meilisearch/serverFile.ts";
import { languageTags } from "../../search/vocabulary/term.ts";
import { inLanguage } from "../addresses.ts";
import { answerToNothing } from "./answerToNothing.ts";
import { readManifest } from "./readManifest.ts";

/** What the search page holds until its files have names. */
const filesPlace = /<template id="search-files"[^>]*><\/template>/;
const answerPlace = /(<script type="application\/json" id="search-answer">)(<\/script>)/;
/** Words can be read in another face until it is there; results cannot be read before they are. */
const font = /<link rel="preload"[^>]*as="font"[^>]*>/;
const pageScript = /<script type="module" src="(\/_astro\/[^"]+)"/g;
const staticImport = /(?:from|import)\s*"\.\/([^"]+\.js)"/g;
const searchWorker = /_astro\/(searchWorker-[^"'`]+\.js)/g;

/**
 * Completes the search pages. They name all that their program is made of, so that a browser fetches it while it still
 * reads the page; hold the answer to a search for nothing; and name aside what every other answer needs, which
 * `search/start.ts` begins to fetch. Of a directory cut by place it is not known yet which part that is.
 */
export async function preloadSearchFiles(outDir: string): Promise<void> {
  const manifest = await readManifest(outDir);
  const answer = manifest.shards === undefined ? await answerToNothing(outDir, manifest) : "";
  for (const language of languageTags) {
    const page = inLanguage("/search/index.html", language);
    const html = await read(outDir, page);
    const program = new Set<string>();
    for (const [, script] of html.matchAll(pageScript)) if (script) await addNeeded(outDir, script, program);
    const worker = new Set<string>();
    for (const script of program) {
      const content = await read(outDir, script);
      for (const [, name] of content.matchAll(searchWorker)) await addNeeded(outDir, `/_astro/${name}`, worker);
    }
    const files = [
      ...[...worker].map(modulePreload),
      ...(manifest.shards === undefined ? [data("index", manifest), data("cards", manifest)] : []),
      data("phrasebook", manifest),
    ];
    const complete = html
      .replace(font, "")
      .replace(
        filesPlace,
        `${told}${[...program].map(modulePreload).join("")}<template id="search-files">${files.join("")}</template>`,
      )
      .replace(answerPlace, (_, opening, closing) => opening + answer + closing);
    await writeFile(join(outDir, page), complete);
  }
}

const modulePreload = (script: string): string => `<link rel="modulepreload" href="${script}">`;

/** Nothing is shown before it is known what was taken down, nothing fetched to search in before it is known who searches. */
const told = ["/withdrawn.json", searchServerFile]
  .map((path) => `<link rel="preload" as="fetch" crossorigin href="${path}">`)
  .join("");

const data = (name: "index" | "cards" | "phrasebook", files: Readonly<Record<typeof name, string>>): string =>
  `<link data-file="${name}" rel="preload" as="fetch" crossorigin fetchpriority="low" href="${files[name]}">`;

const read = (outDir: string, path: string): Promise<string> => readFile(join(outDir, path), "utf8");

async function addNeeded(outDir: string, script: string, found: Set<string>): Promise<void> {
  if (found.has(script)) return;
  found.add(script);
  for (const [, name] of (await read(outDir, script)).matchAll(staticImport)) {
    if (name) await addNeeded(outDir, `/_astro/${name}`, found);
  }
}
