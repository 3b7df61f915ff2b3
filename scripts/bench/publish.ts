import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import { freePort, runStart, runToEnd } from "../../tests/journeys/server.ts";
import { spreadsheet } from "./spreadsheet.ts";

export interface PublishFigures {
  readonly listings: number;
  /** Seconds from a curator's approval to the changed page on the public site; each of three approvals. */
  readonly approvedToLive: readonly number[];
}

const loginSchema = z.object({ token: z.string() });
const docsSchema = z.object({
  docs: z.array(z.object({ id: z.number(), publicId: z.string(), slug: z.string() })).min(1),
});
const password = "a long password for measuring";

/** A directory of so many listings, filled by import and served as `npm start` serves it. */
export async function benchPublish(listings: number): Promise<PublishFigures> {
  const dataDir = mkdtempSync(join(tmpdir(), "alongside-bench-publish-"));
  const port = String(await freePort());
  const settings = { DATA_DIR: dataDir, PORT: port, DATABASE_URL: "" };
  const file = join(dataDir, "listings.csv");
  writeFileSync(file, spreadsheet(listings));
  const { code, words } = await runToEnd("import", settings, [file, "--as", "template"]);
  if (code !== 0) throw new Error(`The directory could not be filled:\n${words}`);
  const server = runStart(settings, ["--empty"]);
  try {
    await server.ready;
    const url = `http://localhost:${port}`;
    const token = await signIn(url, server.words());
    const approvedToLive: number[] = [];
    for (const time of ["first", "second", "third"])
      approvedToLive.push(await approve(url, token, `Changed a ${time} time.`));
    return { listings, approvedToLive };
  } finally {
    await server.end("SIGTERM");
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function signIn(url: string, words: string): Promise<string> {
  const token = z.string().parse(/\/admin\/reset\/(\S+)/.exec(words)?.[1]);
  const answer = await fetch(`${url}/api/users/reset-password`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ token, password }),
  });
  return loginSchema.parse(await answer.json()).token;
}

/** Changes the summary of a listing, approves it and waits until its public page says so. */
async function approve(url: string, token: string, summary: string): Promise<number> {
  const headers = { "content-type": "application/json", authorization: `JWT ${token}` };
  const found = await fetch(`${url}/api/listings?limit=1&depth=0&sort=id`, { headers });
  const [listing] = docsSchema.parse(await found.json()).docs;
  if (!listing) throw new Error("There is no listing to approve.");
  const change = { method: "PATCH", headers, body: JSON.stringify({ summary }) };
  await fetch(`${url}/api/listings/${listing.id}?draft=true`, change);
  const began = performance.now();
  await fetch(`${url}/api/listings/${listing.id}/approve`, { method: "POST", headers, body: "{}" });
  const page = `${url}/listings/${listing.slug}-${listing.publicId}/`;
  while (!(await (await fetch(page)).text()).includes(summary)) await wait(100);
  return Math.round((performance.now() - began) / 100) / 10;
}
