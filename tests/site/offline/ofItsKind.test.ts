import { describe, expect, test } from "vitest";
import { ofItsKind } from "../../../site/offline/ofItsKind.ts";

/** Whether an answer is stored for when there is no connection. */
async function isStored(path: string, contentType: string, status = 200): Promise<boolean> {
  const request = new Request(`https://directory.example.org${path}`);
  const response = new Response("", { status, headers: { "content-type": contentType } });
  const event = Object.assign(new Event("fetch"), { waitUntil: () => {} });
  return Boolean(await ofItsKind.cacheWillUpdate?.({ request, response, event }));
}

describe("what is stored for when there is no connection", () => {
  test("pages, and files that are what was asked for", async () => {
    expect(await isStored("/search/", "text/html; charset=utf-8")).toBe(true);
    expect(await isStored("/search/index.0123.bin", "application/octet-stream")).toBe(true);
  });

  test("no page in the place of a file, and nothing that went wrong", async () => {
    expect(await isStored("/search/index.0123.bin", "text/html")).toBe(false);
    expect(await isStored("/search/", "text/html", 502)).toBe(false);
  });
});
