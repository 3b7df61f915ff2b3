import type { EnqueuedTaskPromise, Task } from "meilisearch";
import { MeilisearchFailed, sentenceFor } from "./failure.ts";

/** Waits until the server has done what it was given to do; throws where it could not. */
export async function done(task: EnqueuedTaskPromise): Promise<Task> {
  const ended = await task.waitTask();
  if (ended.status !== "succeeded") throw taskFailed(ended);
  return ended;
}

export const taskFailed = ({ error, type, status }: Task): MeilisearchFailed =>
  new MeilisearchFailed(sentenceFor(error?.code, error?.message ?? `its task ${type} was ${status}.`));
