// Stands in for the site's builder: as quick as can be, and whole.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { listingPath } from "../../../../search/paths.ts";
import { snapshotSchema } from "../../../../search/snapshot.ts";
import { out, snapshot } from "./told.ts";

const { listings, redirects, publishedAt } = snapshotSchema.parse(JSON.parse(readFileSync(snapshot, "utf8")));
const hash = String(Date.now());

function write(path: string, content: string): void {
  mkdirSync(join(out, path, ".."), { recursive: true });
  writeFileSync(join(out, path), content);
}

const filler = "<p>Every Tuesday, 10:30am to noon.</p>".repeat(60);
write("index.html", `<h1>${listings.length} listings</h1>${filler}`);
write("404.html", "<h1>This page isn't here</h1>");
write("_astro/style.css", "body{}");
write(`_astro/page.${hash}.js`, "export {};");
write(`search/index.${hash}.bin`, "index");
write(`search/cards.${hash}.json`, JSON.stringify(listings.map(({ publicId, title }) => ({ publicId, title }))));
write(`search/phrasebook.${hash}.bin`, "phrasebook");
const manifest = {
  index: `/search/index.${hash}.bin`,
  cards: `/search/cards.${hash}.json`,
  phrasebook: `/search/phrasebook.${hash}.bin`,
  listings: listings.length,
  publishedAt,
};
write("search/manifest.json", JSON.stringify(manifest));
write("redirects.json", JSON.stringify(redirects));
for (const listing of listings) write(`${listingPath(listing)}index.html`, `<h1>${listing.title.en}</h1>${filler}`);
