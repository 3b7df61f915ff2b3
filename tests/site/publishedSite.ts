import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { environment } from "../../cms/environment.ts";
import { buildSite } from "../../cms/publish/buildSite.ts";
import { finishSite } from "../../cms/publish/finishSite.ts";
import { goLive, releaseFolder, siteFolder } from "../../cms/publish/release.ts";
import { writeState } from "../../cms/publish/searchServer/searchServerState.ts";
import { writeWithdrawn } from "../../cms/publish/withdrawn.ts";
import type { MeilisearchConnection } from "../../search/meilisearch/connection.ts";
import type { Snapshot } from "../../search/snapshot.ts";
import { answer } from "../../server/answer.ts";
import type { RequestHandler } from "../../server/serveAdmin.ts";
import { serveSite } from "../../server/serveSite.ts";

export interface PublishedSite {
  readonly url: string;
  /** Builds another release and swaps it in. */
  publish(snapshot: Snapshot): Promise<void>;
  /** Takes listings down at once, as the CMS does before any build. */
  withdraw(publicIds: readonly string[]): void;
  /** As if the line to it were cut: nothing answers until `reconnect`. */
  disconnect(): Promise<void>;
  /** As if it were being started again behind a proxy, which answers in its place until `reconnect`. */
  startAgain(): void;
  reconnect(): Promise<void>;
  close(): Promise<void>;
}

const builder = join(import.meta.dirname, "../../site/build.ts");
const noAdmin: RequestHandler = async (_request, response) => {
  response.writeHead(404).end();
};

/**
 * The site of a snapshot, built and served as it is for the public: same files, same headers; only the CMS is not there.
 * Browsers are told of `searchServer`.
 */
export async function publishedSite(
  snapshot: Snapshot,
  admin: RequestHandler = noAdmin,
  searchServer?: MeilisearchConnection,
): Promise<PublishedSite> {
  const dataDir = await mkdtemp(join(tmpdir(), "alongside-site-"));
  const { url: MEILI_URL = "", index: MEILI_INDEX = "" } = searchServer ?? {};
  const settings = environment({
    DATA_DIR: dataDir,
    TILES_URL: "",
    MEILI_URL,
    MEILI_INDEX,
    MEILI_ADMIN_KEY: "nothing is written to it here",
  });
  let releases = 0;

  async function publish(next: Snapshot): Promise<void> {
    releases += 1;
    const id = String(releases).padStart(4, "0");
    await mkdir(releaseFolder(dataDir, id), { recursive: true });
    const snapshotFile = join(dataDir, `${id}.json`);
    await writeFile(snapshotFile, JSON.stringify(next));
    const outFolder = siteFolder(dataDir, id);
    await buildSite({
      builder,
      snapshotFile,
      outFolder,
      cacheFolder: join(dataDir, "cache"),
      publicUrl: settings.publicUrl,
    });
    await finishSite(outFolder);
    const { publishedAt, listings } = next;
    const publicIds = listings.map(({ publicId }) => publicId);
    goLive(dataDir, {
      id,
      begunAt: publishedAt,
      publishedAt,
      listings: listings.length,
      contents: id,
      leftOut: [],
      publicIds,
    });
  }

  await publish(snapshot);
  if (searchServer) {
    const { url, index, apiKey: searchKey } = searchServer;
    writeState(dataDir, { url, index, release: "0001", searchKey, refused: [] });
  }
  let isStarting = false;
  const answerSelf = answer(settings, { site: serveSite(settings), admin, internal: noAdmin });
  const server = createServer((request, response) => {
    if (isStarting) response.writeHead(502, { "content-type": "text/html" }).end("<h1>Bad gateway</h1>");
    else answerSelf(request, response);
  });
  const listen = (port: number) => new Promise<void>((ready) => server.listen(port, "127.0.0.1", ready));
  const disconnect = async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  };
  await listen(0);
  const address = server.address();
  if (!address || typeof address === "string") throw new Error("The server has no port.");

  return {
    url: `http://127.0.0.1:${address.port}`,
    publish,
    withdraw: (publicIds) =>
      writeWithdrawn(dataDir, Object.fromEntries(publicIds.map((id) => [id, new Date().toISOString()]))),
    disconnect,
    startAgain: () => {
      isStarting = true;
    },
    reconnect: async () => {
      isStarting = false;
      if (!server.listening) await listen(address.port);
    },
    async close() {
      await disconnect();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
