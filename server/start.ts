import { createServer } from "node:http";
import { getPayload, type Payload } from "payload";
import { type Environment, environment } from "../cms/environment.ts";
import config from "../cms/payload.config.ts";
import { publish } from "../cms/publish/publish.ts";
import { currentRelease } from "../cms/publish/release.ts";
import { tendPublishing } from "../cms/publish/tendPublishing.ts";
import { buildAdmin, cmsFolder } from "./adminBuild.ts";
import { type FirstSignIn, prepareAdministrator } from "./administrator.ts";
import { answer } from "./answer.ts";
import { lockData } from "./dataLock.ts";
import { fillWithSample } from "./fillWithSample.ts";
import { internalRoutes } from "./internalRoutes.ts";
import { CannotStart, listen } from "./listen.ts";
import { announceServer, withdrawAnnouncement } from "./liveServer.ts";
import { openAdmin } from "./openAdmin.ts";
import { step } from "./progress.ts";
import { routesFor } from "./routesFor.ts";
import { serveAdmin } from "./serveAdmin.ts";
import { serveSite } from "./serveSite.ts";
import { stopOnSignal } from "./stop.ts";
import { tellWhere } from "./tellWhere.ts";

export interface StartOptions {
  /** Begins a new directory without the sample listings. */
  readonly empty: boolean;
}

/** Builds what has to be built, fills a new directory, and serves it. The port opens when all of it is ready. */
export async function start({ empty }: StartOptions): Promise<void> {
  const settings = environment();
  const { dataDir, host, port } = settings;
  const lock = lockData(dataDir);
  console.log("Starting Alongside");

  const [, { payload, firstSignIn }] = await Promise.all([
    step("The admin", buildAdmin),
    prepareDirectory(settings, empty),
  ]);
  const admin = await openAdmin(cmsFolder, settings);

  const server = createServer();
  const stopTending = await tendPublishing(payload);
  const listening = await listen(server, host, port);
  const { token } = announceServer(dataDir, host, listening);
  server.on(
    "request",
    answer(settings, {
      site: serveSite(settings),
      admin: serveAdmin(settings, admin.handle),
      internal: internalRoutes(token, routesFor(payload)),
    }),
  );
  stopOnSignal(server, async () => {
    stopTending();
    withdrawAnnouncement(dataDir);
    await admin.close();
    await payload.destroy();
    lock.release();
  });
  tellWhere(settings, firstSignIn);
}

async function prepareDirectory(
  settings: Environment,
  empty: boolean,
): Promise<{ payload: Payload; firstSignIn?: FirstSignIn }> {
  const { dataDir, adminEmail } = settings;
  const payload = await step("The database", () => getPayload({ config, cron: true }));
  const { totalDocs: people } = await payload.count({ collection: "users" });
  // Nobody there is a directory that was never begun, or whose filling was cut short.
  if (people === 0 && !empty) await step("Sample listings", () => fillWithSample(payload));
  const firstSignIn = await prepareAdministrator(payload, dataDir, adminEmail);
  if (!currentRelease(dataDir)) await step("The public site", () => publishFirst(payload));
  return { payload, firstSignIn };
}

/** Before the first release there is nothing to fall back on, so a site that cannot be built is told here. */
async function publishFirst(payload: Payload): Promise<void> {
  const outcome = await publish(payload);
  if (outcome.kind !== "failed") return;
  throw new CannotStart(
    `The public site could not be built: ${outcome.sentence}\nNothing is lost. Put that right and start again; LOG_LEVEL=debug npm start tells more.`,
  );
}
