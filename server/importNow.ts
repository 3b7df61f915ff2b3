import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import type { ImportRequest } from "../cms/import/importMessage.ts";
import type { Mapping } from "../cms/import/mapping.ts";
import { ImportError } from "../cms/import/read/decode.ts";
import type { Report } from "../cms/import/report.ts";
import { lockData } from "./dataLock.ts";
import { findLiveServer, type LiveServer } from "./liveServer.ts";

interface Wish {
  readonly bytes: Uint8Array;
  readonly mapping: Mapping;
  readonly dryRun: boolean;
  readonly onProgress: (done: number, of: number) => void;
}

export interface Imported {
  readonly report: Report;
  /** Whether a server is running, which publishes by itself. */
  readonly live: boolean;
}

/** Imports by the live server where there is one, else in this process with the data directory to itself. */
export async function importNow(dataDir: string, wish: Wish): Promise<Imported> {
  const server = await findLiveServer(dataDir);
  if (server) return { report: await importBy(server, wish), live: true };
  const lock = lockData(dataDir);
  const [{ createLocalReq, getPayload }, { default: config }, { importFile }] = await Promise.all([
    import("payload"),
    import("../cms/payload.config.ts"),
    import("../cms/import/importFile.ts"),
  ]);
  const payload = await getPayload({ config });
  try {
    const { bytes, mapping, ...options } = wish;
    return { report: await importFile(await createLocalReq({}, payload), bytes, mapping, options), live: false };
  } finally {
    await payload.destroy();
    lock.release();
  }
}

async function importBy(server: LiveServer, { bytes, mapping, dryRun, onProgress }: Wish): Promise<Report> {
  const { importMessageSchema } = await import("../cms/import/importMessage.ts");
  const request: ImportRequest = { mapping: mapping.id, dryRun, csv: Buffer.from(bytes).toString("base64") };
  const answer = await server.post("import", request);
  if (!answer.ok || !answer.body) throw new Error("The server that is running cannot import. Start it again.");
  for await (const line of createInterface({ input: Readable.from(answer.body) })) {
    const message = importMessageSchema.parse(JSON.parse(line));
    if ("failed" in message) throw new ImportError(message.failed);
    if ("report" in message) return message.report;
    onProgress(message.done, message.of);
  }
  throw new Error("The server stopped before the import was finished. Run it again: what is in stays as it is.");
}
