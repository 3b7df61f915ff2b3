import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

const manifestSchema = z.object({
  index: z.string(),
  cards: z.string(),
  /** Where the directory is cut by place. */
  shards: z.string().optional(),
  phrasebook: z.string(),
});

/** Which files hold the directory of a built site, by their addresses. */
export const readManifest = async (outDir: string): Promise<z.infer<typeof manifestSchema>> =>
  manifestSchema.parse(JSON.parse(await readFile(join(outDir, "search/manifest.json"), "utf8")));
