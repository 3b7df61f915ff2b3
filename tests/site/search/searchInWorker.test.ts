import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { emptyQuery } from "../../../search/emptyQuery.ts";
import { searchInWorker } from "../../../site/search/searchInWorker.ts";

let made: FakeWorker;
class FakeWorker extends EventTarget {
  constructor() {
    super();
    made = this;
  }
  postMessage() {}
}
beforeEach(() => vi.stubGlobal("Worker", FakeWorker));
afterEach(() => vi.unstubAllGlobals());

const started = () => searchInWorker({ onIndexNeeded: () => {}, onServerBack: () => {} });
const failure = "The search could not start.";

test("a search program that does not load fails every search, those that come after it too", async () => {
  const worker = started();
  const before = worker.search(emptyQuery);
  made.dispatchEvent(new Event("error"));
  await expect(before).rejects.toThrow(failure);
  await expect(worker.search(emptyQuery)).rejects.toThrow(failure);
});
