import { mkdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { lockData } from "../../server/dataLock.ts";
import { sendJson } from "../../server/internalRoutes.ts";
import { checkPort } from "../../server/listen.ts";
import { findLiveServer, withdrawAnnouncement } from "../../server/liveServer.ts";
import { publishNow } from "../../server/publishNow.ts";
import { reindexNow } from "../../server/reindexNow.ts";
import { newDataDir } from "./releases.ts";
import { type Running, run } from "./running.ts";

const dataDir = newDataDir();
let server: Running;
beforeAll(async () => {
  server = await run(
    dataDir,
    {},
    {
      echo: async (body, response) => sendJson(response, { body }),
      publish: async (_body, response) => sendJson(response, { kind: "published", release: { listings: 7 } }),
      reindex: async (_body, response) => sendJson(response, { kind: "failed", sentence: "not answering" }),
      broken: async () => {
        throw new Error("ENOENT: /secret/path");
      },
    },
  );
});
afterAll(async () => {
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

describe("command lines beside a live server", () => {
  test("find it, and hand their work to it", async () => {
    const found = await findLiveServer(dataDir);
    expect(found?.url).toBe(server.url);
    expect(await (await found?.post("echo", { file: "a.csv" }))?.json()).toEqual({ body: { file: "a.csv" } });
    expect(await publishNow(dataDir)).toEqual({ kind: "published", release: { listings: 7 } });
    expect(await reindexNow(dataDir, { check: true, anew: false })).toEqual({
      kind: "failed",
      sentence: "not answering",
    });
  });

  test("the file that says how is for this user's eyes alone", () => {
    expect(statSync(join(dataDir, "server.json")).mode & 0o077).toBe(0);
  });

  test("without the token there is nothing to be found, whatever is asked for", async () => {
    const { token } = JSON.parse(readFileSync(join(dataDir, "server.json"), "utf8"));
    const ask = (headers: Record<string, string>, method = "POST", name = "echo") =>
      fetch(`${server.url}/internal/${name}`, { method, headers, ...(method === "POST" && { body: "{}" }) });
    const right = { "x-alongside-token": token };
    const answers = await Promise.all([
      ask({}),
      ask({ "x-alongside-token": "wrong" }),
      ask({ "x-alongside-token": token.replace(/./g, "0") }),
      ask(right, "GET"),
      ask(right, "POST", "constructor"),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
    expect((await ask(right)).status).toBe(200);
  });

  test("a fault is answered without its details", async () => {
    const answer = await (await findLiveServer(dataDir))?.post("broken");
    expect(answer?.status).toBe(500);
    expect(await answer?.text()).not.toContain("secret");
  });

  test("a server that is gone is not found, though it left its file", async () => {
    const other = newDataDir();
    const gone = await run(other);
    await gone.stop();
    expect(await findLiveServer(other)).toBeUndefined();
    withdrawAnnouncement(other);
    expect(await findLiveServer(other)).toBeUndefined();
    rmSync(other, { recursive: true });
  });
});

describe("starting", () => {
  test("a taken port is told with what to do", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const address = other.address();
    const port = typeof address === "object" && address ? address.port : 0;
    await expect(checkPort("127.0.0.1", port)).rejects.toThrow(
      `Port ${port} is already taken, perhaps by Alongside itself. Stop what uses it, or choose another port: PORT=${port + 1} npm start`,
    );
    await new Promise((resolve) => other.close(resolve));
    await expect(checkPort("127.0.0.1", port)).resolves.toBeUndefined();
  });

  test("an address that is not this machine's is told with what to do", async () => {
    await expect(checkPort("203.0.113.7", 0)).rejects.toThrow(
      "This machine has no address 203.0.113.7. Set HOST to one it has",
    );
  });

  test("two never have one data directory, and one that ended leaves no lock", () => {
    const folder = join(dataDir, "locked");
    mkdirSync(folder);
    const lock = lockData(folder);
    expect(() => lockData(folder)).toThrow(`Alongside is already running with the data in ${folder}.`);
    lock.release();
    lockData(folder).release();
  });
});

describe("the admin", () => {
  test("its policy has a nonce that Next is told of and that is never the same", async () => {
    const answers = await Promise.all([fetch(`${server.url}/api/a`), fetch(`${server.url}/api/a`)]);
    const nonces = await Promise.all(
      answers.map(async (answer) => {
        const policy = answer.headers.get("content-security-policy") ?? "";
        expect((await answer.json())["content-security-policy"]).toBe(policy);
        expect(policy).toContain("frame-src 'self'");
        return /script-src 'self' 'nonce-([^']+)'/.exec(policy)?.[1];
      }),
    );
    expect(nonces[0]).toMatch(/^[\w+/]{22}==$/);
    expect(nonces[0]).not.toBe(nonces[1]);
  });
});
