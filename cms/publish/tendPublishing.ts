import type { Payload } from "payload";
import { environment } from "../environment.ts";
import { londonDay } from "./londonDay.ts";
import { publishQueue, queuePublishing } from "./queuePublish.ts";
import { currentRelease } from "./release.ts";
import { tendSearchServer } from "./searchServer/tendSearchServer.ts";

const tendEvery = 60_000;

/**
 * Sees to it that what should be published is, whatever has happened: to be called once when the server starts, by the one
 * process that has the data directory. Jobs that a killed process left half done run again, the site is
 * published on every new London day, since what it says depends on the date, and a search server that was away gets what it
 * missed. Returns how to stop.
 */
export async function tendPublishing(payload: Payload): Promise<() => void> {
  await requeueAbandoned(payload);
  const tend = () =>
    publishOnNewDay(payload)
      .then(() => tendSearchServer(payload))
      .catch((error: unknown) => payload.logger.error({ err: error, msg: "Publishing could not be queued." }));
  await tend();
  const timer = setInterval(tend, tendEvery);
  timer.unref();
  return () => clearInterval(timer);
}

async function requeueAbandoned(payload: Payload): Promise<void> {
  await payload.update({
    collection: "payload-jobs",
    where: { and: [{ queue: { equals: publishQueue } }, { completedAt: { exists: false } }] },
    data: { processing: false, hasError: false, waitUntil: new Date().toISOString() },
    depth: 0,
  });
}

async function publishOnNewDay(payload: Payload): Promise<void> {
  const live = currentRelease(environment().dataDir);
  const today = londonDay(new Date());
  if (live && londonDay(new Date(live.publishedAt)) === today) return;
  await queuePublishing(payload, { changes: 0 });
}
