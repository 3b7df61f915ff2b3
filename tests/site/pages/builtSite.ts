import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Snapshot } from "../../../search/snapshot.ts";

const run = promisify(execFile);

export interface BuiltSite {
  readonly folder: string;
  /** Every file's path under the root, with a slash in front. */
  readonly files: readonly string[];
  read(path: string): Promise<string>;
  remove(): Promise<void>;
}

/** Builds a site from a snapshot just as publishing does. */
export async function builtSite(snapshot: Snapshot): Promise<BuiltSite> {
  const folder = await mkdtemp(join(tmpdir(), "alongside-pages-"));
  const snapshotFile = join(folder, "snapshot.json");
  const out = join(folder, "site");
  await writeFile(snapshotFile, JSON.stringify(snapshot));
  const script = join(import.meta.dirname, "../../../site/build.ts");
  await run(process.execPath, [script, "--snapshot", snapshotFile, "--out", out, "--cache", join(folder, "cache")], {
    env: { ...process.env, NODE_ENV: "production", PUBLIC_URL: "https://directory.example.org" },
  });
  const entries = await readdir(out, { recursive: true, withFileTypes: true });
  return {
    folder: out,
    files: entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(out.length)),
    read: (path) => readFile(join(out, path), "utf8"),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Every value of an attribute on the page. */
export const attributes = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, "g"))].map(([, value = ""]) => value.replaceAll("&amp;", "&"));

/** The page with nothing in its attributes that could be taken for a tag. */
export const tagsOf = (html: string): string => html.replace(/="[^"]*"/g, (value) => value.replaceAll(/[<>]/g, " "));

/** The parsed blocks of data on the page. */
export const dataBlocks = (html: string): unknown[] =>
  [...html.matchAll(/<script type="application\/(?:ld\+)?json"[^>]*>(.*?)<\/script>/gs)].map(([, json = ""]) =>
    JSON.parse(json),
  );
