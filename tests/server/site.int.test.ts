import { rmSync } from "node:fs";
import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pruneReleases, type Release } from "../../cms/publish/release.ts";
import { writeState } from "../../cms/publish/searchServer/searchServerState.ts";
import { writeWithdrawn } from "../../cms/publish/withdrawn.ts";
import { makeRelease, newDataDir } from "./releases.ts";
import { type Running, run } from "./running.ts";

const dataDir = newDataDir();
let server: Running;
let first: Release;
beforeAll(async () => {
  server = await run(dataDir);
});
afterAll(async () => {
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const get = (path: string, init: RequestInit = {}) => fetch(server.url + path, { redirect: "manual", ...init });

/** Fetch tidies paths before it sends them; this sends them as they are. */
const getRaw = (path: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    request({ host: "127.0.0.1", port: server.port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on("error", reject)
      .end();
  });

describe("before the first release", () => {
  test("the site says that it is being prepared", async () => {
    const answer = await get("/");
    expect(answer.status).toBe(503);
    expect(await answer.text()).toContain("This directory is being prepared");
    expect((await get("/healthz")).status).toBe(503);
  });
});

describe("the public site", () => {
  beforeAll(async () => {
    first = await makeRelease(dataDir);
  });

  test("pages come with a policy that allows no inline script", async () => {
    const { headers } = await get("/");
    const policy = headers.get("content-security-policy");
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(policy).toContain("img-src 'self' data: https://tile.openstreetmap.org");
    expect(policy).toContain("frame-ancestors 'self'");
    expect(policy).not.toContain("unsafe");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("permissions-policy")).toContain("geolocation=(self)");
    expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
    expect(headers.get("strict-transport-security")).toBeNull();
  });

  test("behind https, browsers are told to stay with it; map pictures come from the tile server that is set", async () => {
    const secure = await run(dataDir, {
      PUBLIC_URL: "https://directory.example.org",
      TILES_URL: "https://{s}.tiles.example.org/{z}/{x}/{y}.png",
    });
    const { headers } = await fetch(secure.url);
    expect(headers.get("strict-transport-security")).toBe("max-age=31536000");
    expect(headers.get("content-security-policy")).toContain("img-src 'self' data: https://*.tiles.example.org;");
    await secure.stop();
  });

  test("pages are compressed as the browser likes best", async () => {
    expect((await get("/", { headers: { "accept-encoding": "gzip, br" } })).headers.get("content-encoding")).toBe("br");
    expect((await get("/", { headers: { "accept-encoding": "gzip" } })).headers.get("content-encoding")).toBe("gzip");
    expect(await (await get("/", { headers: { "accept-encoding": "br" } })).text()).toContain("Every Tuesday");
  });

  test("pages are asked for again, files named by their content never", async () => {
    const page = await get("/");
    expect(page.headers.get("cache-control")).toBe("no-cache");
    const again = await get("/", { headers: { "if-none-match": page.headers.get("etag") ?? "" } });
    expect(again.status).toBe(304);
    expect((await get("/_astro/style.css")).headers.get("cache-control")).toBe("public,max-age=31536000,immutable");
    expect((await get("/search/manifest.json")).headers.get("cache-control")).toBe("no-store");
    expect((await get("/withdrawn.json")).headers.get("cache-control")).toBe("no-store");
  });

  test("a forgotten slash and an old address lead to the page, in Welsh too", async () => {
    const slash = await get("/listings/choir-aaaaaaaa?from=print");
    expect([slash.status, slash.headers.get("location")]).toEqual([301, "/listings/choir-aaaaaaaa/?from=print"]);
    const old = await get("/listings/singers-aaaaaaaa/");
    expect([old.status, old.headers.get("location")]).toEqual([301, "/listings/choir-aaaaaaaa/"]);
    const welsh = await get("/cy/listings/singers-aaaaaaaa");
    expect([welsh.status, welsh.headers.get("location")]).toEqual([301, "/cy/listings/choir-aaaaaaaa/"]);
  });

  test("what isn't there is told by the site's own page, in the visitor's language", async () => {
    const answer = await get("/nothing/");
    expect([answer.status, await answer.text()]).toEqual([404, expect.stringContaining("Not here")]);
    expect(await (await get("/cy/dim/")).text()).toContain("Ddim yma");
  });

  test("nothing outside the release can be had", async () => {
    for (const path of [
      "/../release.json",
      "/../../current.json",
      "/%2e%2e/release.json",
      "/..%2f..%2fcurrent.json",
      "/_astro/../../release.json",
      "//etc/passwd",
      "/%00",
      "/%",
      "/%E0%A4%A",
    ]) {
      expect([path, await getRaw(path)]).toEqual([path, 404]);
    }
  });

  test("only looking is allowed", async () => {
    expect((await get("/", { method: "POST" })).status).toBe(405);
    const head = await get("/", { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([200, ""]);
  });

  test("health is told without a database", async () => {
    expect(await (await get("/healthz")).json()).toEqual({
      status: "ok",
      listings: 1,
      engine: "embedded",
      publishedAt: first.publishedAt,
    });
  });

  test("without a search server browsers are told of none, and may speak to this server alone", async () => {
    const answer = await get("/search/server.json");
    expect([answer.status, answer.headers.get("cache-control"), await answer.json()]).toEqual([200, "no-store", null]);
    expect((await get("/")).headers.get("content-security-policy")).toContain("connect-src 'self';");
  });

  test("browsers are told of the search server for as long as it is right to search there, and may speak to it", async () => {
    const searching = await run(dataDir, {
      MEILI_URL: "http://10.0.0.5:7700",
      MEILI_PUBLIC_URL: "https://example.org/find",
      MEILI_ADMIN_KEY: "the master key",
    });
    const told = async () => (await fetch(`${searching.url}/search/server.json`)).json();
    const engine = async () => (await (await fetch(`${searching.url}/healthz`)).json()).engine;
    const state = { url: "http://10.0.0.5:7700", index: "listings", refused: [] };
    const filled = { ...state, searchKey: "for visitors", release: first.id };
    expect([await told(), await engine()]).toEqual([null, "embedded"]);
    writeState(dataDir, filled);
    expect(await told()).toEqual({ url: "https://example.org/find", apiKey: "for visitors", index: "listings" });
    expect(await engine()).toBe("meilisearch");
    const failure = { since: "2026-11-21T12:04:00.000Z", sentence: "not answering", unreachable: true };
    for (const doubtful of [
      { ...filled, failure },
      { ...filled, release: undefined },
      { ...filled, url: "http://10.0.0.6:7700" },
    ]) {
      writeState(dataDir, doubtful);
      expect(await told()).toBeNull();
    }
    const { headers } = await fetch(searching.url);
    expect(headers.get("content-security-policy")).toContain("connect-src 'self' https://example.org;");
    await searching.stop();
  });

  test("a listing that is taken down is gone at once, under any of its addresses", async () => {
    writeWithdrawn(dataDir, { aaaaaaaa: "2026-11-20T12:00:00.000Z" });
    for (const path of ["/listings/choir-aaaaaaaa/", "/listings/choir-aaaaaaaa", "/cy/listings/singers-aaaaaaaa/"]) {
      const answer = await get(path);
      expect([path, answer.status, answer.headers.get("cache-control")]).toEqual([path, 410, "no-store"]);
    }
    expect(await (await get("/listings/choir-aaaaaaaa/")).text()).toContain("This is no longer here");
    expect(await (await get("/withdrawn.json")).json()).toEqual({
      publicIds: ["aaaaaaaa"],
      at: "2026-11-20T12:00:00.000Z",
    });
    writeWithdrawn(dataDir, {});
    expect((await get("/listings/choir-aaaaaaaa/")).status).toBe(200);
  });

  test("nobody who asks during twenty swaps is let down, and open tabs keep their files", async () => {
    let swapping = true;
    const asked: number[] = [];
    const visitor = async () => {
      while (swapping) {
        const page = await get("/");
        const text = await page.text();
        asked.push(text.includes("Every Tuesday") ? page.status : 0);
        const { index } = await (await get("/search/manifest.json")).json();
        asked.push((await get(index)).status);
      }
    };
    const visitors = Array.from({ length: 4 }, visitor);
    for (let n = 0; n < 20; n++) {
      pruneReleases(dataDir);
      await makeRelease(dataDir);
    }
    swapping = false;
    await Promise.all(visitors);
    expect(asked.length).toBeGreaterThan(40);
    expect(asked.filter((status) => status !== 200)).toEqual([]);
  });
});
