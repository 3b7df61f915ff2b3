import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Card, toCard } from "../../../search/card.ts";
import { buildIndex } from "../../../search/embedded/build.ts";
import { directoryFiles } from "../../../site/search/directoryFiles.ts";
import { sampleListings } from "../../fixtures/listings.ts";
import { silentWorker } from "./silentWorker.ts";

// What the browser says of its connection is heard when this is loaded.
vi.mock("../../../site/search/connection.ts", () => ({ noteConnection: () => {} }));

const [choir, garden] = sampleListings.map(toCard) as [Card, Card];
const releaseOf = (name: string) => ({
  index: `/search/index.${name}.bin`,
  cards: `/search/cards.${name}.json`,
  phrasebook: "/search/phrasebook.one.bin",
});
const index = new Uint8Array(buildIndex(sampleListings.slice(0, 2)));

/** What is answered at each address. */
let answers: Map<string, () => Response | Promise<Response>>;
beforeEach(() => {
  answers = new Map([
    ["/search/cards.one.json", () => Response.json([choir])],
    ["/search/cards.two.json", () => Response.json([garden])],
    ["/search/index.one.bin", () => new Response(index)],
  ]);
  vi.stubGlobal("fetch", async (path: string) => answers.get(path)?.() ?? new Response("", { status: 404 }));
});
afterEach(() => vi.unstubAllGlobals());

function opened() {
  const used: ArrayBuffer[] = [];
  return { used, files: directoryFiles(silentWorker({ use: (file) => used.push(file) })) };
}

test("cards of an older release that come late do not take the place of newer ones", async () => {
  const { files } = opened();
  const late = Promise.withResolvers<Response>();
  answers.set("/search/cards.one.json", () => late.promise);
  const older = files.load(releaseOf("one"), Promise.resolve(true));
  await files.load(releaseOf("two"), Promise.resolve(true));
  late.resolve(Response.json([choir]));
  await older;
  expect(files.card(garden.publicId)?.publicId).toBe(garden.publicId);
});

test("a page in the place of an index is no index: it is asked for again", async () => {
  const { files, used } = opened();
  const good = answers.get("/search/index.one.bin");
  const page = () => new Response("<!doctype html><h1>Welcome to our wireless network</h1>");
  answers.set("/search/index.one.bin", page);
  await expect(files.load(releaseOf("one"), Promise.resolve(false))).rejects.toThrow("/search/index.one.bin");
  expect(used).toEqual([]);
  if (good) answers.set("/search/index.one.bin", good);
  await files.load(releaseOf("one"), Promise.resolve(false));
  expect(used.map(({ byteLength }) => byteLength)).toEqual([index.byteLength]);
});
