import { createServer, type RequestListener, type ServerResponse } from "node:http";
import { afterEach, describe, expect, test } from "vitest";
import { emptyQuery } from "../../../search/emptyQuery.ts";
import { createMeilisearchEngine } from "../../../search/meilisearch/engine.ts";
import { MeilisearchUnavailable } from "../../../search/meilisearch/unavailable.ts";
import type { SearchQuery } from "../../../search/query.ts";

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** Something that answers in Meilisearch's place. */
const answering = async (answer: RequestListener): Promise<string> => {
  const server = createServer(answer);
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
};

const searchAt = (url: string, query: SearchQuery = emptyQuery, timeoutMs = 5_000) =>
  createMeilisearchEngine({ url, apiKey: "a key", index: "listings", timeoutMs }).search(query);

/** Why a search fails that is answered so. */
const reasonAt = async (answer: (response: ServerResponse) => void, timeoutMs?: number): Promise<string> => {
  const url = await answering((request, response) => {
    request.resume().on("end", () => answer(response));
  });
  const error = await searchAt(url, emptyQuery, timeoutMs).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(MeilisearchUnavailable);
  return error instanceof MeilisearchUnavailable ? error.reason : "none";
};

const json = (status: number, body: unknown) => (response: ServerResponse) => {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
};
const results = (...answers: object[]) => json(200, { results: answers });
const nothing = { hits: [], estimatedTotalHits: 0, facetDistribution: {} };
const refused = (status: number, code: string) => json(status, { message: "no", code, type: "t", link: "l" });

describe("A search through a Meilisearch that cannot be searched fails in one way", () => {
  test("where nobody answers", async () => {
    const url = await answering(() => {});
    for (const close of closing.splice(0)) close();
    await expect(searchAt(url)).rejects.toMatchObject({ name: "MeilisearchUnavailable", reason: "unreachable" });
  });

  test.each([
    ["it hangs up", (response: ServerResponse) => response.destroy(), "unreachable"],
    [
      "the line is cut in the middle of the answer",
      (response: ServerResponse) => {
        response.writeHead(200, { "content-type": "application/json", "content-length": "5000" });
        response.write('{"results":[{"hits":[', () => response.destroy());
      },
      "unreachable",
    ],
    [
      "the answer ends too soon",
      (response: ServerResponse) => response.writeHead(200).end('{"results":[{"hits":['),
      "stranger",
    ],
    [
      "a page of HTML answers",
      (response: ServerResponse) =>
        response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html><p>Hello"),
      "stranger",
    ],
    [
      "a page of HTML tells of a fault",
      (response: ServerResponse) => response.writeHead(502, { "content-type": "text/html" }).end("<h1>Bad gateway"),
      "stranger",
    ],
    ["another service answers", json(404, { error: "not found" }), "stranger"],
    ["nothing is in the answer", (response: ServerResponse) => response.writeHead(200).end(), "version"],
    ["the key is refused", refused(403, "invalid_api_key"), "key"],
    ["a key is missed", refused(401, "missing_authorization_header"), "key"],
    ["there is no such index", refused(404, "index_not_found"), "index"],
    ["an attribute is not known there", refused(400, "invalid_search_filter"), "version"],
    ["a part of the request is not known there", refused(400, "bad_request"), "version"],
    ["it has a fault of its own", refused(500, "internal"), "failing"],
    ["an answer is missing", results(nothing), "version"],
    ["an answer has no total", results({ hits: [] }, nothing), "version"],
    ["a hit is no listing", results(nothing, { ...nothing, hits: [{ publicId: "../../etc" }] }), "version"],
    [
      "a count is no number",
      results(nothing, { ...nothing, facetDistribution: { "may.kinds": { arts: "2" } } }),
      "version",
    ],
    ["it is null", json(200, null), "version"],
  ])("where %s", async (_, answer, reason) => {
    expect(await reasonAt(answer)).toBe(reason);
  });

  test("where it takes too long", async () => {
    expect(await reasonAt(() => {}, 50)).toBe("slow");
  });

  test.each([
    ["a row of facets that is none", { row: "%%%", languages: [] }],
    ["a row of facets of another vocabulary", { row: "AAAA", languages: [] }],
    ["no row of facets", {}],
  ])("where a listing has %s", async (_, hit) => {
    const found = { ...nothing, hits: [{ publicId: "walkers1", ...hit }], estimatedTotalHits: 1 };
    const url = await answering((request, response) => {
      request.resume().on("end", () => results(nothing, nothing, found, nothing)(response));
    });
    const asking = searchAt(url, { ...emptyQuery, filters: { ...emptyQuery.filters, costs: ["free"] } });
    await expect(asking).rejects.toBeInstanceOf(MeilisearchUnavailable);
  });

  test("where a timetable is none", async () => {
    const found = {
      ...nothing,
      hits: [{ publicId: "walkers1", timetable: '[{"every":"moon"}]' }],
      estimatedTotalHits: 1,
    };
    const url = await answering((request, response) => {
      request.resume().on("end", () => results(nothing, found)(response));
    });
    await expect(searchAt(url, { ...emptyQuery, sort: "soonest" })).rejects.toMatchObject({ reason: "version" });
  });

  test("its message is a sentence that holds no key", async () => {
    const url = await answering((_request, response) => refused(403, "invalid_api_key")(response));
    const error = await searchAt(url).catch((thrown: unknown) => String(thrown));
    expect(error).toBe(
      "MeilisearchUnavailable: Meilisearch cannot be searched. It does not accept the key to search with.",
    );
  });
});
