import { once } from "node:events";
import { Worker } from "node:worker_threads";

export interface DataOptions {
  readonly snapshotFile: string;
  readonly publicUrl: string;
  readonly outDir: string;
  /** More than this, compressed, is too much for a phone: then it is cut by place as well. */
  readonly mostSearchBytes: number;
}

/** Writes the data on another core: indexing thousands of listings takes as long as a third of their pages. */
export async function writeDataBeside(options: DataOptions): Promise<void> {
  // An error in it rejects.
  await once(new Worker(new URL("./dataWorker.ts", import.meta.url), { workerData: options }), "exit");
}
