import { existsSync, readFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { z } from "zod";
import { currentFile, currentRelease, keptReleases, type Release, siteFolder } from "../cms/publish/release.ts";
import { redirectSchema } from "../search/snapshot.ts";
import { fileCache } from "./fileCache.ts";

type Serve = ReturnType<typeof sirv>;

/** The release that is live, ready to be served. */
export interface LiveSite {
  readonly release: Release;
  readonly folder: string;
  readonly serve: Serve;
  /** The releases before it, for the files that open tabs still ask for. */
  readonly earlier: readonly Serve[];
  /** Old address → new address. */
  readonly redirects: ReadonlyMap<string, string>;
}

// Without `dev` sirv walks the whole folder first, which would hold up every visitor at a swap of thousands of pages.
const serve = (folder: string): Serve =>
  sirv(folder, { dev: true, etag: true, brotli: true, gzip: true, setHeaders: setCaching });

/** One fewer than are kept, so that a release is no longer asked before it is removed. */
const earlierAsked = 2;

/** Gives the live site at each moment, or undefined before the first release. */
export function liveSite(dataDir: string): () => LiveSite | undefined {
  return fileCache(currentFile(dataDir), () => {
    const release = currentRelease(dataDir);
    if (!release) return undefined;
    const folder = siteFolder(dataDir, release.id);
    const earlier = keptReleases(dataDir)
      .filter(({ id }) => id !== release.id)
      .slice(0, earlierAsked)
      .map(({ id }) => serve(siteFolder(dataDir, id)));
    return { release, folder, serve: serve(folder), earlier, redirects: readRedirects(folder) };
  });
}

function readRedirects(folder: string): ReadonlyMap<string, string> {
  const file = join(folder, "redirects.json");
  if (!existsSync(file)) return new Map();
  const redirects = z.array(redirectSchema).parse(JSON.parse(readFileSync(file, "utf8")));
  return new Map(redirects.map(({ from, to }) => [from, to]));
}

/** Files whose name changes with their content. */
export const hashed = /^\/_astro\/|^\/search\/(?:index|cards|shards|phrasebook)\.[^/]+$/;

function setCaching(response: ServerResponse, pathname: string): void {
  if (hashed.test(pathname)) response.setHeader("Cache-Control", "public,max-age=31536000,immutable");
  else if (pathname === "/search/manifest.json") response.setHeader("Cache-Control", "no-store");
}
