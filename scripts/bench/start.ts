import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort, runStart } from "../../tests/journeys/server.ts";

/** Seconds from the command to the moment the server says where it is. */
export interface StartFigures {
  /** Nothing built yet and no data, as in a fresh clone after npm's own install. */
  readonly fresh: number;
  /** The same directory again, unchanged. */
  readonly second: number;
}

const root = join(import.meta.dirname, "../..");
const built = ["cms/.next", "site/.astro"];

export async function benchStart(): Promise<StartFigures> {
  for (const folder of built) rmSync(join(root, folder), { recursive: true, force: true });
  const dataDir = mkdtempSync(join(tmpdir(), "alongside-bench-start-"));
  try {
    return { fresh: await secondsToServed(dataDir), second: await secondsToServed(dataDir) };
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function secondsToServed(dataDir: string): Promise<number> {
  const settings = { DATA_DIR: dataDir, PORT: String(await freePort()) };
  const began = performance.now();
  const server = runStart(settings);
  await server.ready;
  const seconds = Math.round((performance.now() - began) / 100) / 10;
  await server.end("SIGTERM");
  return seconds;
}
