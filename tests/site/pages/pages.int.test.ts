import { access, readFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createEmbeddedEngine } from "../../../search/embedded/engine.ts";
import { emptyQuery } from "../../../search/emptyQuery.ts";
import { lexicon } from "../../../search/lexicon/lexicon.ts";
import { readPhrasebook } from "../../../search/lexicon/readPhrasebook.ts";
import { searchServerFile } from "../../../search/meilisearch/serverFile.ts";
import { listingPath } from "../../../search/paths.ts";
import { attributes, type BuiltSite, builtSite, dataBlocks, tagsOf } from "./builtSite.ts";
import { fullyKnown, hostile, refuge, snapshot } from "./snapshot.ts";

let site: BuiltSite;
let pages: ReadonlyMap<string, string>;

beforeAll(async () => {
  site = await builtSite(snapshot);
  const html = site.files.filter((file) => file.endsWith(".html"));
  pages = new Map(await Promise.all(html.map(async (file) => [file, await site.read(file)] as const)));
});

afterAll(() => site.remove());

const page = (path: string): string => pages.get(`${path}index.html`) ?? "";
const compressed = (content: string | Uint8Array): number => brotliCompressSync(content).length;
/** Pages for which `wrong` says something, so that a failure names them. */
const whereWrong = (wrong: (html: string, file: string) => unknown): string[] =>
  [...pages].filter(([file, html]) => wrong(html, file)).map(([file]) => file);

describe("Every page", () => {
  it("has a title, a description, a language, one main part and, but for those drawn in the browser, one heading", () => {
    const drawnInBrowser = /\/(?:search|preview)\/index\.html$/;
    expect(whereWrong((html) => !/<title>[^<]{3,}<\/title>/.test(html))).toEqual([]);
    expect(whereWrong((html) => !/<meta name="description" content="[^"]{3,}/.test(html))).toEqual([]);
    expect(
      whereWrong((html, file) => !html.includes(`<html lang="${file.startsWith("/cy/") ? "cy" : "en"}">`)),
    ).toEqual([]);
    expect(whereWrong((html) => html.match(/<main /g)?.length !== 1)).toEqual([]);
    const headings = (html: string) =>
      html.replace(/<withdrawn-notice.*?<\/withdrawn-notice>/s, "").match(/<h1[ >]/g)?.length;
    expect(whereWrong((html, file) => !drawnInBrowser.test(file) && headings(html) !== 1)).toEqual([]);
  });

  it("names its own address", () => {
    const itself = (file: string) => `https://directory.example.org${file.replace(/index\.html$/, "")}`;
    const status = /(?:404|410)\.html$/;
    expect(
      whereWrong((html, file) => !status.test(file) && !html.includes(`<link rel="canonical" href="${itself(file)}">`)),
    ).toEqual([]);
  });

  it("carries no script, style or handler of its own, so that a strict policy can forbid them", () => {
    expect(
      whereWrong((html) => /<script(?![^>]*\ssrc=)(?![^>]*type="application\/(?:ld\+)?json")/.test(tagsOf(html))),
    ).toEqual([]);
    expect(whereWrong((html) => /<style|<[a-z][^>]*\s(?:style|on[a-z]+)="/.test(tagsOf(html)))).toEqual([]);
  });

  it("loads nothing from anybody else", () => {
    expect(whereWrong((html) => attributes(html, "src").some((src) => !src.startsWith("/")))).toEqual([]);
  });

  it("leads only to pages and places on them that are there", () => {
    // Two that no release holds: the server answers them as things are now.
    const files = new Set([...site.files, "/withdrawn.json", searchServerFile]);
    const exists = (path: string) => files.has(path.endsWith("/") ? `${path}index.html` : path);
    const broken = [...pages].flatMap(([file, html]) =>
      attributes(html, "href")
        .filter((href) => href.startsWith("/") || href.startsWith("#"))
        .filter((href) => {
          const [path = "", id] = href.split("#");
          const target = path === "" ? html : (pages.get(`${path}index.html`) ?? "");
          return (path !== "" && !exists(path)) || (id !== undefined && !target.includes(`id="${id}"`));
        })
        .map((href) => `${file} → ${href}`),
    );
    expect(broken).toEqual([]);
  });

  it("names its other language where it has one", () => {
    const alternates = attributes(page(listingPath(fullyKnown)), "hreflang");
    expect(new Set(alternates)).toEqual(new Set(["en", "cy"]));
    expect(page(`/cy${listingPath(fullyKnown)}`)).toContain("Canu gyda'n gilydd");
    expect(site.files).not.toContain(`/cy${listingPath(refuge)}index.html`);
  });
});

describe("A listing page", () => {
  it("weighs at most 20 KB of HTML and CSS and 10 KB of JavaScript, compressed", async () => {
    const heaviest = [...pages.keys()]
      .filter((file) => file.startsWith("/listings/"))
      .sort((a, b) => (pages.get(b)?.length ?? 0) - (pages.get(a)?.length ?? 0))[0];
    const html = pages.get(heaviest ?? "") ?? "";
    const styles = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = ""]) => href);
    const css = await Promise.all(styles.map((href) => site.read(href)));
    expect(compressed(html) + css.reduce((sum, style) => sum + compressed(style), 0)).toBeLessThanOrEqual(20 * 1024);
    const scripts = await everyScript(attributes(html, "src").filter((src) => src.endsWith(".js")));
    expect(scripts.reduce((sum, script) => sum + compressed(script), 0)).toBeLessThanOrEqual(10 * 1024);
  });

  it("shows words that look like markup as words", () => {
    const html = page(listingPath(hostile));
    expect(tagsOf(html)).not.toMatch(/<script>|<img|<b>|<\/title>[^<]*<\/title>/);
    expect(dataBlocks(html)).toMatchObject([{ name: hostile.title.en }]);
  });

  it("tells machines when it is on and where", () => {
    expect(dataBlocks(page(listingPath(fullyKnown)))).toMatchObject([
      {
        "@type": "Event",
        name: "Singing together",
        isAccessibleForFree: false,
        location: { address: { postalCode: "M33 7ZF" } },
        eventSchedule: [
          { repeatFrequency: "P1W", byDay: "https://schema.org/Tuesday", startTime: "10:30", endTime: "12:00" },
          { repeatFrequency: "P1M", byDay: ["1SA", "-1SA"] },
        ],
      },
    ]);
  });

  it("shows of a private place only the town", () => {
    const html = page(listingPath(refuge));
    expect(html).toContain("In Sale. They tell you the address when you get in touch.");
    expect(html).not.toContain("openstreetmap.org");
    expect(JSON.stringify(dataBlocks(html))).not.toMatch(/postalCode|streetAddress|geo"/);
  });

  it("answers in the order in which people ask", () => {
    const headings = [...page(listingPath(fullyKnown)).matchAll(/<section class="part" aria-labelledby="([^"]+)"/g)];
    expect(headings.map(([, id]) => id)).toEqual([
      "when",
      "where",
      "cost",
      "access",
      "first-time",
      "who-for",
      "joining",
      "checked",
    ]);
  });

  it("turns what is not known into questions, and never into a no", () => {
    const html = page(listingPath(fullyKnown));
    const no = /data-answer="no"><h3>No<\/h3>(.*?)<\/div>/s.exec(html)?.[1] ?? "";
    expect(no.match(/<li>/g)).toHaveLength(1);
    expect(html).toContain("<details");
  });

  it("says of an example that it is not a real group, and asks search engines to leave it out", () => {
    const example = snapshot.listings.find((listing) => listing.example && listing.publicId !== hostile.publicId);
    const html = example ? page(listingPath(example)) : "";
    expect(html).toContain("Not a real group");
    expect(html).toContain('<meta name="robots" content="noindex">');
  });
});

describe("Beside the pages", () => {
  it("the search's files are there, and find what was published", async () => {
    const manifest: { index: string; cards: string; listings: number } = JSON.parse(
      await site.read("/search/manifest.json"),
    );
    expect(manifest.listings).toBe(snapshot.listings.length);
    await access(join(site.folder, manifest.cards));
    const engine = createEmbeddedEngine(new Uint8Array(await readFile(join(site.folder, manifest.index))));
    const { hits } = await engine.search({ ...emptyQuery, text: "singing together" });
    expect(hits[0]?.publicId).toBe(fullyKnown.publicId);
  });

  it("what words mean is in a file of its own, and none of it in the programs", async () => {
    const { phrasebook }: { phrasebook: string } = JSON.parse(await site.read("/search/manifest.json"));
    const { words } = readPhrasebook(new Uint8Array(await readFile(join(site.folder, phrasebook))));
    expect(words).toContain("bereavement");
    const scripts = site.files.filter((file) => file.endsWith(".js"));
    expect(scripts).not.toEqual([]);
    const phrases = [...lexicon.values()].flatMap(({ phrases: { en } }) =>
      en.toSorted((a, b) => b.length - a.length).slice(0, 1),
    );
    for (const script of scripts) {
      const program = await site.read(script);
      expect(phrases.filter((phrase) => program.includes(phrase))).toEqual([]);
    }
  });

  it("the sitemap names real listings in their languages, and no example", async () => {
    const sitemap = await site.read("/sitemap.xml");
    expect(sitemap).toContain(`<loc>https://directory.example.org/cy${listingPath(fullyKnown)}</loc>`);
    const examples = snapshot.listings.filter((listing) => listing.example);
    expect(examples.filter((listing) => sitemap.includes(listing.publicId))).toEqual([]);
  });

  it("there is a page for what is not there and one for what was taken down, in each language", () => {
    expect(site.files).toEqual(expect.arrayContaining(["/404.html", "/410.html", "/cy/404.html", "/cy/410.html"]));
  });
});

/** Scripts and all that they import. */
async function everyScript(paths: readonly string[]): Promise<string[]> {
  const seen = new Map<string, string>();
  const visit = async (path: string): Promise<void> => {
    if (seen.has(path)) return;
    const script = await site.read(path);
    seen.set(path, script);
    const imports = [...script.matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g)].map(([, name = ""]) => name);
    await Promise.all(imports.map((name) => visit(`/_astro/${name}`)));
  };
  await Promise.all(paths.map(visit));
  return [...seen.values()];
}
