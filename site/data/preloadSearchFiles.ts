import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { languageTags } from "../../search/vocabulary/term.ts";
import { inLanguage } from "../addresses.ts";

const manifestSchema = z.object({ index: z.string(), cards: z.string() });

/** What the search page holds until its files have names. */
const placeholder = /<link id="search-index"[^>]*>/;

/** Names index and cards in the search pages, so that a browser fetches them while it still reads the page. */
export async function preloadSearchFiles(outDir: string): Promise<void> {
  const file = join(outDir, "search", "manifest.json");
  const { index, cards } = manifestSchema.parse(JSON.parse(await readFile(file, "utf8")));
  const links = [
    `<link id="search-index" rel="preload" as="fetch" crossorigin href="${index}">`,
    `<link id="search-cards" rel="preload" as="fetch" crossorigin href="${cards}">`,
  ].join("");
  for (const language of languageTags) {
    const page = join(outDir, inLanguage("/search/index.html", language));
    await writeFile(page, (await readFile(page, "utf8")).replace(placeholder, links));
  }
}
