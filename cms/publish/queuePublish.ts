import type { Payload, PayloadRequest } from "payload";
import { z } from "zod";

export const publishTaskSlug = "publish";
/** Publishing that follows a change. */
export const publishQueue = "publish";

/** How long a change waits for its neighbours, so that several are published together. */
const neighbourlyWait = 2_000;

const waitingJobSchema = z.object({
  id: z.union([z.string(), z.number()]),
  waitUntil: z.string().nullish(),
  input: z.object({ changes: z.number().optional(), failures: z.number().optional() }).nullish(),
});

// One at a time, so that two changes at the same moment still make one job.
let last: Promise<void> = Promise.resolve();

/**
 * Says that something public has changed: it will be published in a moment, together with its neighbours.
 * At most one job waits; a change that arrives during a build makes one more. The job is a row in the database, so it
 * outlives the process. A caller that makes many changes sets `req.context.publishLater` and calls `queuePublish` once at its end.
 */
export function queuePublish(req: PayloadRequest): Promise<void> {
  if (req.context.publishLater) return Promise.resolve();
  return queuePublishing(req.payload);
}

interface Wish {
  /** In milliseconds. */
  readonly wait?: number;
  /** How many changes it is for; 0 for a run that no change asked for. */
  readonly changes?: number;
  /** How often in a row publishing has failed. */
  readonly failures?: number;
}

/** As `queuePublish`, for those who know better when and why. */
export function queuePublishing(payload: Payload, wish: Wish = {}): Promise<void> {
  const queued = last.then(() => addToQueue(payload, wish));
  last = queued.catch(() => {});
  return queued;
}

async function addToQueue(
  payload: Payload,
  { wait = neighbourlyWait, changes = 1, failures = 0 }: Wish,
): Promise<void> {
  const waitUntil = new Date(Date.now() + wait);
  const { docs } = await payload.find({
    collection: "payload-jobs",
    where: {
      and: [
        { queue: { equals: publishQueue } },
        { processing: { equals: false } },
        { completedAt: { exists: false } },
        { hasError: { not_equals: true } },
      ],
    },
    limit: 1,
    depth: 0,
    pagination: false,
  });
  if (docs.length === 0) {
    await payload.jobs.queue({ task: publishTaskSlug, queue: publishQueue, input: { changes, failures }, waitUntil });
    return;
  }
  const job = waitingJobSchema.parse(docs[0]);
  if (changes === 0) return;
  const sooner = job.waitUntil && new Date(job.waitUntil) < waitUntil ? job.waitUntil : waitUntil.toISOString();
  await payload.update({
    collection: "payload-jobs",
    id: job.id,
    data: {
      waitUntil: sooner,
      input: { changes: (job.input?.changes ?? 0) + changes, failures: Math.max(job.input?.failures ?? 0, failures) },
    },
    depth: 0,
  });
}
