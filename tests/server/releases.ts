import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { finishSite } from "../../cms/publish/finishSite.ts";
import { goLive, type Release, siteFolder } from "../../cms/publish/release.ts";

export const newDataDir = (): string => mkdtempSync(join(tmpdir(), "alongside-server-"));

let made = 0;

const filler = "<p>Every Tuesday, 10:30am to noon, at the community centre.</p>".repeat(50);

/** Makes a release live that has a page or two of everything. Every call makes another, later one. */
export async function makeRelease(dataDir: string, extra: Readonly<Record<string, string>> = {}): Promise<Release> {
  made += 1;
  const id = `release-${made}`;
  const files = {
    "index.html": `<!doctype html><title>Home ${made}</title>${filler}`,
    "404.html": "<!doctype html><title>Not here</title>",
    "cy/404.html": "<!doctype html><title>Ddim yma</title>",
    "listings/choir-aaaaaaaa/index.html": `<!doctype html><title>Choir</title>${filler}`,
    "_astro/style.css": "body { color: black }",
    [`_astro/page.${made}.js`]: "export {};",
    [`search/index.${made}.bin`]: "index",
    "search/manifest.json": JSON.stringify({ index: `/search/index.${made}.bin` }),
    "redirects.json": JSON.stringify([{ from: "/listings/singers-aaaaaaaa/", to: "/listings/choir-aaaaaaaa/" }]),
    ...extra,
  };
  const folder = siteFolder(dataDir, id);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  await finishSite(folder);
  const at = new Date(Date.UTC(2026, 10, 1) + made * 60_000).toISOString();
  const release = { id, begunAt: at, publishedAt: at, listings: 1, contents: id, leftOut: [], publicIds: ["aaaaaaaa"] };
  goLive(dataDir, release);
  return release;
}
