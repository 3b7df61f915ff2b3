import { createServer, type RequestListener } from "node:http";
import { afterEach, describe, expect, test } from "vitest";
import { MeilisearchFailed } from "../../../search/meilisearch/failure.ts";
import { checkServer, keysFor } from "../../../search/meilisearch/keys.ts";
import { indexListings } from "../../../search/meilisearch/sync.ts";
import { needsServer, ownIndex } from "./ownIndex.ts";

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** Something that answers in Meilisearch's place. */
async function answering(answer: RequestListener) {
  const server = createServer(answer);
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const address = server.address();
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const port = typeof address === "object" && address ? address.port : 0;
  return { url: `http://127.0.0.1:${port}`, apiKey: "a key", index: "listings" };
}

const json = (body: unknown) =>
  answering((_request, response) => {
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(body));
  });

describe("a search server that cannot be used is told in a sentence", () => {
  test("one that is too old, or of the next kind", async () => {
    const sentence = (version: string) =>
      `it is Meilisearch ${version}, which this directory cannot use. Install 1.50 or a later 1.x.`;
    await expect(checkServer(await json({ pkgVersion: "1.12.3" }))).rejects.toThrow(sentence("1.12.3"));
    await expect(checkServer(await json({ pkgVersion: "2.0.0" }))).rejects.toThrow(sentence("2.0.0"));
    await expect(checkServer(await json({ pkgVersion: "1.61.0" }))).resolves.toBeUndefined();
  });

  test("something else that answers there", async () => {
    const html = await answering((_request, response) => {
      response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html><title>Welcome</title>");
    });
    await expect(checkServer(html)).rejects.toThrow("what answers at its address is not Meilisearch.");
    await expect(indexListings(html, [])).rejects.toThrow("what answers at its address is not Meilisearch.");
    await expect(checkServer(await json({ welcome: true }))).rejects.toThrow(
      "what answers at its address is not Meilisearch.",
    );
  });

  test("one that is down, one that cuts the line, and one that never answers", async () => {
    const down = await answering(() => {});
    for (const close of closing.splice(0)) close();
    const cuts = await answering((request) => request.socket.destroy());
    const hangs = await answering(() => {});
    for (const server of [down, cuts, hangs]) {
      const failure = await checkServer(server).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(MeilisearchFailed);
      expect(failure).toMatchObject({ message: "not answering", unreachable: true });
    }
  });

  const own = ownIndex();
  if (own)
    test("a key that it does not accept, or that may not make keys", async () => {
      const sentence =
        "it does not accept the key that is set, or the key may not do enough. Set its master key or its admin key.";
      await expect(keysFor({ ...own, apiKey: "wrong" })).rejects.toThrow(sentence);
      const { search } = await keysFor(own);
      await expect(keysFor({ ...own, apiKey: search })).rejects.toThrow(sentence);
      await own.remove();
    });
  else test.skip(`a key that it does not accept: ${needsServer}`);
});
