import { readFile } from "node:fs/promises";
import { join } from "node:path";

const siteRoot = join(import.meta.dirname, "../../../site/public");

/** Gives the place files of the site as a browser would fetch them. */
export const loadSiteFile = async (path: string): Promise<unknown> =>
  JSON.parse(await readFile(join(siteRoot, path), "utf8"));
