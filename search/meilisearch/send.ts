import { type Index, MeilisearchApiError } from "meilisearch";
import type { Listing } from "../listing.ts";
import { documentsFor, type Made, numberingFrom, type Sending } from "./documents.ts";
import { type Refusal, type Refused, refusedFor } from "./refused.ts";
import { nextSerial } from "./stored.ts";
import { taskFailed } from "./tasks.ts";

/** Some thirty megabytes: the server works on one batch while the next is made, and goes over its index only a few times. */
const batchSize = 4_000;

/**
 * Sends listings and waits until they can be found. The server takes all of a batch or nothing, and what it does together
 * it refuses together, so batches that it refused are sent one after another and halved until the one to blame is known.
 */
export async function send(index: Index, listings: readonly Listing[], made: Made): Promise<Refused[]> {
  const sending = { ...made, ...numberingFrom(await nextSerial(index), listings) };
  const sent: { batch: readonly Listing[]; task: number | undefined }[] = [];
  for (let from = 0; from < listings.length; from += batchSize) {
    const batch = listings.slice(from, from + batchSize);
    sent.push({ batch, task: await enqueue(index, batch, sending) });
  }
  const refused: Refused[] = [];
  for (const { batch, task } of sent) {
    const refusal = await refusalOf(index, task);
    if (refusal) refused.push(...(await halve(index, batch, sending, { refusal, alone: sent.length === 1 })));
  }
  return refused;
}

interface Attempt {
  readonly refusal: Refusal;
  /** It was for this batch and no neighbour's. */
  readonly alone: boolean;
}

async function halve(index: Index, batch: readonly Listing[], sending: Sending, before: Attempt): Promise<Refused[]> {
  const refusal = before.alone ? before.refusal : await refusalOf(index, await enqueue(index, batch, sending));
  if (!refusal) return [];
  const [only] = batch;
  if (only && batch.length === 1) return [refusedFor(only, refusal)];
  const middle = Math.ceil(batch.length / 2);
  const other = { refusal, alone: false };
  return [
    ...(await halve(index, batch.slice(0, middle), sending, other)),
    ...(await halve(index, batch.slice(middle), sending, other)),
  ];
}

/** The number of the task, or undefined where the batch is too large for the server or a proxy before it. */
async function enqueue(index: Index, batch: readonly Listing[], sending: Sending): Promise<number | undefined> {
  const documents = await documentsFor(batch, sending);
  try {
    return (await index.addDocuments(documents)).taskUid;
  } catch (error) {
    if (error instanceof MeilisearchApiError && error.response.status === 413) return undefined;
    throw error;
  }
}

/** Why the server did not take a batch, where what is in it is to blame. Throws where the fault is the server's own. */
async function refusalOf(index: Index, task: number | undefined): Promise<Refusal | undefined> {
  if (task === undefined) return { code: "payload_too_large", message: "" };
  const ended = await index.tasks.waitForTask(task);
  if (ended.status === "succeeded") return undefined;
  const { code = "", message = "" } = ended.error ?? {};
  if (/document/.test(code)) return { code, message };
  throw taskFailed(ended);
}
