import "./withoutEval.ts";
import { createEmbeddedEngine } from "../../search/embedded/engine.ts";
import type { SearchEngine } from "../../search/engine.ts";
import type { FromWorker, ToWorker } from "./workerMessages.ts";

/** Searching, off the page's own thread so that typing never waits for it. */
let index: Uint8Array | undefined;
let engine: SearchEngine | undefined;
let withdrawn: readonly string[] = [];

const answer = (message: FromWorker): void => self.postMessage(message);

self.addEventListener("message", async ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === "index") {
    index = new Uint8Array(data.index);
    engine = undefined;
    return;
  }
  if (data.type === "withdrawn") {
    withdrawn = data.publicIds;
    engine = undefined;
    return;
  }
  try {
    if (!index) throw new Error("There is no index to search yet.");
    engine ??= createEmbeddedEngine(index, { without: withdrawn });
    answer({ type: "results", id: data.id, results: await engine.search(data.query) });
  } catch (error) {
    answer({ type: "failed", id: data.id, message: String(error) });
  }
});
