import { afterEach, expect, test, vi } from "vitest";
import { directoryFiles } from "../../../site/search/directoryFiles.ts";
import { directoryNews } from "../../../site/search/directoryNews.ts";
import { fetchWithdrawn } from "../../../site/search/release.ts";
import { silentWorker } from "./silentWorker.ts";

// What the browser says of its connection is heard when this is loaded.
vi.mock("../../../site/search/connection.ts", () => ({ noteConnection: () => {} }));
afterEach(() => vi.unstubAllGlobals());

function watching() {
  const told: (readonly string[])[] = [];
  const worker = silentWorker({ withdraw: (publicIds) => told.push(publicIds) });
  const news = directoryNews({ worker, files: directoryFiles(worker), ask: () => false, hasServer: () => false });
  return { news, told };
}

test("an older list of what was taken down that comes late brings nothing back", async () => {
  const { news, told } = watching();
  const late = Promise.withResolvers<readonly string[]>();
  const older = news.withdraw(late.promise);
  expect(await news.withdraw(Promise.resolve(["choir000"]))).toBe(true);
  late.resolve([]);
  expect(await older).toBe(false);
  expect(news.isWithdrawn("choir000")).toBe(true);
  expect(told).toEqual([["choir000"]]);
});

test("what was taken down stays away while the site has nothing but an error to say", async () => {
  vi.stubGlobal("fetch", async () => new Response("Bad gateway", { status: 502 }));
  await expect(fetchWithdrawn()).rejects.toThrow("502");
});
