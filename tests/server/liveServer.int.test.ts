import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { listen } from "../../server/listen.ts";
import { announceServer, findLiveServer } from "../../server/liveServer.ts";

test("a command whose server is killed says so, and what to do", async () => {
  const dataDir = await mkdtemp(join(tmpdir(), "alongside-live-"));
  const server = createServer((request, response) => {
    if (request.url === "/internal/hello") response.end();
    else request.socket.destroy();
  });
  announceServer(dataDir, "127.0.0.1", await listen(server, "127.0.0.1", 0));
  const live = await findLiveServer(dataDir);
  await expect(live?.post("publish")).rejects.toThrow(
    "The server stopped before it was done. Start it again, then try this again.",
  );
  server.close();
  server.closeAllConnections();
  expect(await findLiveServer(dataDir)).toBeUndefined();
  await rm(dataDir, { recursive: true });
});
