import { afterAll, beforeEach, describe, expect } from "vitest";
import { axeViolations, viewports } from "../../browser.ts";
import { sampleSnapshot } from "../../fixtures/listings.ts";
import { publishedSite } from "../publishedSite.ts";
import { type FakeMeilisearch, fakeMeilisearch } from "./fakeMeilisearch.ts";
import { searchTest } from "./searchTest.ts";

const inPerson = sampleSnapshot.listings.filter(({ attending }) => attending.includes("venue"));
const found = inPerson.slice(0, 2).map(({ publicId }) => publicId);
const line = "Searching on this device: the search server is not answering.";

let server: FakeMeilisearch;
const test = searchTest({
  publish: async () => {
    server = await fakeMeilisearch(found);
    return publishedSite(sampleSnapshot, undefined, server);
  },
  expectedErrors: /Failed to load resource|ERR_/,
});

afterAll(() => server?.close());
beforeEach(() => {
  server.manner = "answers";
  server.delay = () => 0;
  server.asked.length = 0;
  server.answered.length = 0;
});

const fromServer = (text: string) => `2 groups for “${text}”`;
const everything = `${sampleSnapshot.listings.length} groups`;
const asked = () => server.asked.flatMap(({ words }) => words);
const answered = () => server.answered.flat();

describe("where there is a search server", () => {
  test("it answers, and nothing is said about it", async ({ search }) => {
    const { page, count, quietLine } = await search("#q=walk");
    await expect.poll(count).toBe(fromServer("walk"));
    expect(await quietLine()).toBe("");
    await expect.poll(() => page.locator(".result-column .result").count()).toBe(2);
  });

  test("it counts what a little change gives, too", async ({ search }) => {
    const { page } = await search("#q=walk&near=Sale&at=53.42,-2.32&within=1&day=tue");
    const ways = page.locator(".loosenings a");
    await ways.first().waitFor();
    for (const way of await ways.allTextContents()) expect(way).toMatch(/^2 /);
  });

  test("words, filters and a rounded position leave the device, in the body of a request, and nothing else", async ({
    search,
    site,
  }) => {
    const { what, count } = await search("#q=walk&near=M33+2AB&at=53.4243,-2.3187&area=E08000009&within=3&day=tue");
    await expect.poll(count).toMatch(/^2 groups for “walk” within 3 miles of M33 2AB on a Tuesday$/);
    await what.fill("choir");
    await expect.poll(count).toMatch(/^2 groups for “choir”/);
    expect(server.asked.length).toBeGreaterThan(1);
    for (const { method, path, headers, body } of server.asked) {
      expect({ method, path }).toEqual({ method: "POST", path: "/multi-search" });
      expect(headers.authorization).toBe("Bearer only-to-search");
      expect(headers.cookie).toBeUndefined();
      expect(headers.referer ?? `${site.url}/`).toBe(`${site.url}/`);
      expect(body).not.toMatch(/M33|2AB/i);
      for (const [, position = ""] of body.matchAll(/_geo(?:Radius|Point)\(([^)]*)\)/g)) {
        const [lat, lng] = position.split(",").map((degrees) => degrees.trim());
        expect({ lat, lng }).toEqual({ lat: "53.42", lng: "-2.32" });
      }
    }
  });

  test("an answer that comes late is not put over a newer one", async ({ search }) => {
    const { what, count, quietLine } = await search();
    await expect.poll(count).toBe("2 groups");
    server.delay = (words) => (words.includes("wal") ? 1000 : 0);
    await what.pressSequentially("wal");
    await expect.poll(asked).toContain("wal");
    await what.pressSequentially("k");
    await expect.poll(count).toBe(fromServer("walk"));
    await expect.poll(answered).toContain("wal");
    expect(await count()).toBe(fromServer("walk"));
    expect(await quietLine()).toBe("");
  });

  test("what was taken down is not shown, though the server still finds it", async ({ search, site }) => {
    const [gone = "", stays = ""] = found;
    site.withdraw([gone]);
    const { page } = await search("#q=walk");
    await page.locator(`[data-listing="${stays}"]`).first().waitFor();
    expect(await page.locator(`[data-listing="${gone}"]`).count()).toBe(0);
    expect(server.asked.every(({ body }) => body.includes(gone))).toBe(true);
    site.withdraw([]);
  });
});

describe("where the search server does not answer", () => {
  test.for(["hangs", "hangs up", "answers HTML", "breaks off"] as const)(
    "it %s: the device answers, and one quiet line says so",
    async (manner, { search }) => {
      server.manner = manner;
      const { what, count, quietLine } = await search();
      await expect.poll(count).toBe(everything);
      await expect.poll(quietLine).toBe(line);
      await what.fill("singing");
      await expect.poll(count).toMatch(/^\d+ groups? for “singing”$/);
      expect(await count()).not.toBe(fromServer("singing"));
    },
  );

  test("it answers too late: the device's answer stays", async ({ search }) => {
    const { what, count, quietLine } = await search();
    await expect.poll(count).toBe("2 groups");
    server.delay = () => 1800;
    await what.fill("walk");
    await expect.poll(quietLine).toBe(line);
    const onDevice = await count();
    expect(onDevice).toMatch(/^\d+ groups for “walk”$/);
    await expect.poll(answered).toContain("walk");
    expect(await count()).toBe(onDevice);
    expect(await quietLine()).toBe(line);
  });

  test("it is used again by itself once it answers, and the line goes", async ({ search }) => {
    server.manner = "hangs up";
    const { count, quietLine } = await search("#q=walk");
    await expect.poll(quietLine).toBe(line);
    server.manner = "answers";
    await expect.poll(quietLine, { timeout: 20_000 }).toBe("");
    await expect.poll(count).toBe(fromServer("walk"));
  });

  test("without a connection the device answers; when it is back, so is the server", async ({ search }) => {
    const { page, what, count, quietLine } = await search();
    await expect.poll(count).toBe("2 groups");
    server.manner = "hangs up";
    // The index comes when the page has nothing better to do.
    const entries = () =>
      page.evaluate(() =>
        performance
          .getEntriesByType("resource")
          .map(({ name }) => name)
          .join(),
      );
    await expect.poll(entries).toContain("/search/index.");
    await page.waitForLoadState("networkidle");
    await page.context().setOffline(true);
    await what.fill("walk");
    await expect.poll(count).toMatch(/^\d+ groups for “walk”$/);
    await expect.poll(quietLine).toMatch(/^You are offline: searching works/);
    server.manner = "answers";
    await page.context().setOffline(false);
    await expect.poll(quietLine, { timeout: 20_000 }).toBe("");
    await expect.poll(count).toBe(fromServer("walk"));
  });

  test("in Welsh the line is in Welsh", async ({ visit }) => {
    server.manner = "hangs up";
    const page = await visit("/cy/search/#q=walk");
    await expect
      .poll(() => page.locator(".on-device").textContent())
      .toBe("Yn chwilio ar y ddyfais hon: nid yw'r gweinydd chwilio yn ateb.");
  });

  test.for([viewports.phone, viewports.desk])(
    "at $width pixels axe finds nothing wrong with that",
    async (viewport, { search }) => {
      server.manner = "hangs up";
      const { page, quietLine, width } = await search("#q=walk", { viewport });
      await expect.poll(quietLine).toBe(line);
      expect(await axeViolations(page)).toEqual([]);
      expect(await width()).toBe(viewport.width);
    },
  );
});
