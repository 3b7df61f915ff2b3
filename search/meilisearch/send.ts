import { type Index, MeilisearchApiError } from "meilisearch";
import { inBatches } from "./batches.ts";
import type { StoredDocument } from "./documents.ts";
import { taskFailed } from "./tasks.ts";

/** A document that the server does not take, in its own words. */
export interface RefusedDocument {
  readonly publicId: string;
  readonly code: string;
  readonly message: string;
}

interface Refusal {
  readonly code: string;
  readonly message: string;
}

/**
 * Sends documents and waits until they can be found. The server takes all of a batch or nothing, and what it does together
 * it refuses together, so batches that it refused are sent one after another and halved until the one to blame is known.
 */
export async function send(index: Index, documents: readonly StoredDocument[]): Promise<RefusedDocument[]> {
  const batches = inBatches(documents);
  const [only] = batches;
  if (only && batches.length === 1) return sendOrHalve(index, only);
  const tasks: { batch: StoredDocument[]; uid?: number }[] = [];
  for (const batch of batches) tasks.push({ batch, uid: await enqueue(index, batch) });
  const refused: RefusedDocument[] = [];
  for (const { batch, uid } of tasks) {
    if (uid === undefined || (await refusalOf(index, uid))) refused.push(...(await sendOrHalve(index, batch)));
  }
  return refused;
}

async function sendOrHalve(index: Index, batch: readonly StoredDocument[]): Promise<RefusedDocument[]> {
  const uid = await enqueue(index, batch);
  const refusal = uid === undefined ? tooLarge : await refusalOf(index, uid);
  if (!refusal) return [];
  const [only] = batch;
  if (only && batch.length === 1) return [{ publicId: only.publicId, ...refusal }];
  const middle = Math.ceil(batch.length / 2);
  return [...(await sendOrHalve(index, batch.slice(0, middle))), ...(await sendOrHalve(index, batch.slice(middle)))];
}

const tooLarge: Refusal = { code: "payload_too_large", message: "it is too large to be sent." };

/** The number of the task, or undefined where the batch is too large for the server or a proxy before it. */
async function enqueue(index: Index, batch: readonly StoredDocument[]): Promise<number | undefined> {
  try {
    return (await index.addDocuments([...batch])).taskUid;
  } catch (error) {
    if (error instanceof MeilisearchApiError && error.response.status === 413) return undefined;
    throw error;
  }
}

/** Why the server did not take what a document says, if so. Throws where the fault is the server's own. */
async function refusalOf(index: Index, uid: number): Promise<Refusal | undefined> {
  const task = await index.tasks.waitForTask(uid);
  if (task.status === "succeeded") return undefined;
  const { code = "", message = "" } = task.error ?? {};
  if (/document/.test(code)) return { code, message };
  throw taskFailed(task);
}
