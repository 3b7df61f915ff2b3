import type { SearchEngine } from "../../search/engine.ts";
import type { SearchResults } from "../../search/results.ts";
import type { FromWorker, ToWorker } from "./workerMessages.ts";

interface WorkerEngine extends SearchEngine {
  use(index: ArrayBuffer): void;
  withdraw(publicIds: readonly string[]): void;
}

interface Waiting {
  readonly resolve: (results: SearchResults) => void;
  readonly reject: (error: Error) => void;
}

/** The search engine in a worker of its own, which starts at once. */
export function searchInWorker(): WorkerEngine {
  const worker = new Worker(new URL("./searchWorker.ts", import.meta.url), { type: "module" });
  const waiting = new Map<number, Waiting>();
  let last = 0;
  const tell = (message: ToWorker, transfer: Transferable[] = []) => worker.postMessage(message, transfer);

  worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.type === "results") asked?.resolve(data.results);
    else asked?.reject(new Error(data.message));
  });
  worker.addEventListener("error", () => {
    for (const { reject } of waiting.values()) reject(new Error("The search could not start."));
    waiting.clear();
  });

  return {
    use: (index) => tell({ type: "index", index }, [index]),
    withdraw: (publicIds) => tell({ type: "withdrawn", publicIds }),
    search: (query) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        tell({ type: "search", id: last, query });
      }),
  };
}
