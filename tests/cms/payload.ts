import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Payload } from "payload";

export interface Booted {
  payload: Payload;
  dataDir: string;
  /** Closes the database and removes the data folder if it was made here. */
  stop(): Promise<void>;
}

interface Options {
  /** A data folder to use, and to keep. */
  dataDir?: string;
  databaseUrl?: string;
}

/**
 * Starts Payload's Local API on a data folder of its own (or the one given). Once a process: Payload keeps one instance,
 * and settings are read when the configuration loads, so `import` nothing of `cms/payload.config.ts` before.
 */
export async function bootPayload({ dataDir, databaseUrl }: Options = {}): Promise<Booted> {
  const folder = dataDir ?? mkdtempSync(join(tmpdir(), "alongside-cms-"));
  process.env.DATA_DIR = folder;
  process.env.LOG_LEVEL ??= "warn";
  // Nothing that a test publishes may reach somebody's real search server.
  delete process.env.MEILI_URL;
  if (databaseUrl) process.env.DATABASE_URL = databaseUrl;
  else delete process.env.DATABASE_URL;
  const { default: configured } = await import("../../cms/payload.config.ts");
  const { getPayload } = await import("payload");
  const config = await configured;
  // Queued jobs wait until a test runs them: publishing would build the site behind its back.
  const payload = await getPayload({ config: { ...config, jobs: { ...config.jobs, autoRun: [] } } });
  return {
    payload,
    dataDir: folder,
    async stop() {
      await payload.destroy();
      if (!dataDir) rmSync(folder, { recursive: true, force: true });
    },
  };
}
