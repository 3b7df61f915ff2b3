import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import next from "next";
import { getPayload, type Payload } from "payload";
import { environment, environmentOfChild } from "../cms/environment.ts";
import config from "../cms/payload.config.ts";
import { publish } from "../cms/publish/publish.ts";
import { takeSnapshot } from "../cms/publish/snapshot.ts";
import { tendPublishing } from "../cms/publish/tendPublishing.ts";
import { cmsFolder } from "./adminBuild.ts";
import { prepareAdministrator } from "./administrator.ts";
import { lockData } from "./dataLock.ts";
import { fillWithSample } from "./fillWithSample.ts";
import { internalRoutes } from "./internalRoutes.ts";
import { checkPort, listen } from "./listen.ts";
import { announceServer, withdrawAnnouncement } from "./liveServer.ts";
import { passOn, passOnSocket } from "./passOn.ts";
import { step } from "./progress.ts";
import { routesFor } from "./routesFor.ts";
import { isAdminPath } from "./serveAdmin.ts";
import { serveSite } from "./serveSite.ts";
import { stopOnSignal } from "./stop.ts";
import { tellWhere } from "./tellWhere.ts";

/** What a release has beside its pages: in development it comes from the last release. */
const fromRelease = /^\/(?:search\/(?:manifest|index|cards|shards|phrasebook|server)\.|photos\/|withdrawn\.json)/;

/** Both halves with hot reload behind one port: Next's dev server in this process, Astro's in one of its own. */
export async function develop(siteServer: string): Promise<void> {
  const settings = environment();
  const { dataDir, host, port, publicUrl, adminEmail } = settings;
  await checkPort(host, port);
  const lock = lockData(dataDir);
  const payload = await step("The database", () => getPayload({ config, cron: true }));
  if ((await payload.count({ collection: "users" })).totalDocs === 0)
    await step("Sample listings", () => fillWithSample(payload));
  const firstSignIn = await prepareAdministrator(payload, dataDir, adminEmail);
  await step("The search of the site", () => publish(payload));

  const sitePort = await freePort();
  const site = spawn(
    process.execPath,
    [siteServer, "--port", String(sitePort), "--cache", join(dataDir, "cache-dev")],
    {
      env: environmentOfChild({ SNAPSHOT: await writeSnapshot(payload, dataDir), PUBLIC_URL: publicUrl }),
      stdio: "inherit",
    },
  );
  process.on("exit", () => site.kill());

  const server = createServer();
  const admin = next({ dev: true, dir: cmsFolder, hostname: host, port, httpServer: server });
  await admin.prepare();
  const [handleAdmin, upgradeAdmin] = [admin.getRequestHandler(), admin.getUpgradeHandler()];
  const [handleSite, upgradeSite] = [passOn(sitePort), passOnSocket(sitePort)];
  const handleRelease = serveSite(settings);
  const stopTending = await tendPublishing(payload);
  const { token } = announceServer(dataDir, host, await listen(server, host, port));
  const handleInternal = internalRoutes(token, routesFor(payload));

  server.on("request", (request, response) => {
    const url = request.url ?? "/";
    if (isDevAdminPath(url)) handleAdmin(request, response);
    else if (url.startsWith("/internal/")) handleInternal(request, response);
    else if (fromRelease.test(url)) handleRelease(request, response);
    else handleSite(request, response);
  });
  server.on("upgrade", (request, socket, head) =>
    isDevAdminPath(request.url ?? "/") ? upgradeAdmin(request, socket, head) : upgradeSite(request, socket, head),
  );
  stopOnSignal(server, async () => {
    stopTending();
    withdrawAnnouncement(dataDir);
    site.kill();
    await admin.close();
    await payload.destroy();
    lock.release();
  });
  tellWhere(settings, firstSignIn);
}

const isDevAdminPath = (url: string): boolean => isAdminPath(url.replace(/\?.*$/, "")) || url.startsWith("/__nextjs");

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server, "127.0.0.1", 0);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function writeSnapshot(payload: Payload, dataDir: string): Promise<string> {
  const folder = join(dataDir, "cache-dev");
  const file = join(folder, "snapshot.json");
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify((await takeSnapshot(payload)).snapshot));
  return file;
}
