import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { areasPath } from "../../search/places/areasFile.ts";
import { outcodesPath } from "../../search/places/outcodesFile.ts";
import { placesPath } from "../../search/places/placesFile.ts";
import { languageTags } from "../../search/vocabulary/term.ts";
import { inLanguage } from "../addresses.ts";
import { readManifest } from "../data/readManifest.ts";
import { hashOf } from "../data/writeSearchFiles.ts";
import type { KeptFile } from "./keptFile.ts";

/** What a person without a connection can still open. */
const pages = ["/", "/search/", "/help-now/", "/offline/"].flatMap((page) =>
  languageTags.map((language) => inLanguage(page, language)),
);
const data = ["/search/manifest.json", "/icon.svg", areasPath, outcodesPath, placesPath];

/**
 * The files of a built site that a device keeps of a release: the search and help in a crisis, with all that they are made
 * of, the directory, and where places and districts are. Of one that is cut by place it keeps the parts that are used.
 */
export async function keptFiles(outDir: string): Promise<KeptFile[]> {
  const read = (path: string): Promise<string> => readFile(join(outDir, path), "utf8");
  const { index, cards, shards, phrasebook } = await readManifest(outDir);
  const changing = await Promise.all(
    [...pages, ...data].map(async (url) => {
      const content = await read(url.endsWith("/") ? `${url}index.html` : url);
      return { url, content, revision: hashOf(content) };
    }),
  );
  const assets = await assetsOf(
    outDir,
    changing.map(({ content }) => content),
  );
  return [
    ...changing.map(({ url, revision }) => ({ url, revision })),
    ...[...assets, phrasebook, ...(shards ? [shards] : [index, cards])].map((url) => ({ url, revision: null })),
  ];
}

/** The scripts, styles and fonts that files name, and those that these name. */
async function assetsOf(outDir: string, contents: readonly string[]): Promise<string[]> {
  const folder = join(outDir, "_astro");
  const names = await readdir(folder);
  const found = new Set<string>();
  const waiting = [...contents];
  for (let content = waiting.pop(); content !== undefined; content = waiting.pop()) {
    for (const name of names) {
      if (found.has(name) || !content.includes(name)) continue;
      found.add(name);
      if (/\.(?:js|css)$/.test(name)) waiting.push(await readFile(join(folder, name), "utf8"));
    }
  }
  return [...found].sort().map((name) => `/_astro/${name}`);
}
