import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { z } from "zod";
import { BuildFailed } from "./buildSite.ts";

const manifestSchema = z.object({
  index: z.string(),
  cards: z.string(),
  shards: z.string().optional(),
  phrasebook: z.string(),
  listings: z.number(),
});

/** Throws where a built site lacks something without which it must not go live. */
export function verifySite(folder: string, listings: number): void {
  const needed = ["index.html", "404.html", "search/manifest.json"];
  const missing = needed.filter((name) => !existsSync(join(folder, name)));
  if (missing.length > 0) throw new BuildFailed(`the build left out ${missing.join(" and ")}.`);
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(folder, "search/manifest.json"), "utf8")));
  const lost = [
    manifest.index,
    manifest.cards,
    manifest.phrasebook,
    ...(manifest.shards ? [manifest.shards] : []),
  ].filter((name) => !existsSync(join(folder, "search", basename(name))));
  if (lost.length > 0) throw new BuildFailed(`the build left out ${lost.join(" and ")}.`);
  if (manifest.listings !== listings) {
    throw new BuildFailed(`the build has ${manifest.listings} listings where there should be ${listings}.`);
  }
}
