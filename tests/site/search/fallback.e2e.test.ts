import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { axeViolations, failOnConsoleErrors, openBrowser, openPage, viewports } from "../../browser.ts";
import { sampleSnapshot } from "../../fixtures/listings.ts";
import { type PublishedSite, publishedSite } from "../publishedSite.ts";
import { type FakeMeilisearch, fakeMeilisearch } from "./fakeMeilisearch.ts";

const inPerson = sampleSnapshot.listings.filter(({ attending }) => attending.includes("venue"));
const found = inPerson.slice(0, 2).map(({ publicId }) => publicId);
const line = "Searching on this device: the search server is not answering.";

let server: FakeMeilisearch;
let site: PublishedSite;
let browser: Browser;
let page: Page;
let noErrors: () => void;

beforeAll(async () => {
  server = await fakeMeilisearch(found);
  [site, browser] = await Promise.all([publishedSite(sampleSnapshot, undefined, server), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
  await server?.close();
});
beforeEach(() => {
  server.manner = "answers";
  server.delay = () => 0;
  server.asked.length = 0;
  server.answered.length = 0;
});
afterEach(async () => {
  await page.context().close();
});

const notAnswering = /Failed to load resource|ERR_/;

async function search(fragment = "", viewport: { width: number; height: number } = viewports.desk): Promise<void> {
  page = await openPage(browser, { viewport });
  noErrors = failOnConsoleErrors(page, notAnswering);
  await page.goto(`${site.url}/search/${fragment}`);
}

const whatBox = () => page.getByLabel("What would you like to do, or what would help?");
const count = () => page.locator(".result-count").textContent();
const quietLine = () => page.locator(".on-device").textContent();
const fromServer = (text: string) => `2 groups for “${text}”`;
const everything = `${sampleSnapshot.listings.length} groups`;
const asked = () => server.asked.flatMap(({ words }) => words);
const answered = () => server.answered.flat();

describe("where there is a search server", () => {
  test("it answers, and nothing is said about it", async () => {
    await search("#q=walk");
    await expect.poll(count).toBe(fromServer("walk"));
    expect(await quietLine()).toBe("");
    await expect.poll(() => page.locator(".result-column .result").count()).toBe(2);
    noErrors();
  });

  test("words, filters and a rounded position leave the device, in the body of a request, and nothing else", async () => {
    await search("#q=walk&near=M33+2AB&at=53.4243,-2.3187&area=E08000009&within=3&day=tue");
    await expect.poll(count).toMatch(/^2 groups for “walk” within 3 miles of M33 2AB on a Tuesday$/);
    await whatBox().fill("choir");
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
    noErrors();
  });

  test("an answer that comes late is not put over a newer one", async () => {
    await search();
    await expect.poll(count).toBe("2 groups");
    server.delay = (words) => (words.includes("wal") ? 1000 : 0);
    await whatBox().pressSequentially("wal");
    await expect.poll(asked).toContain("wal");
    await whatBox().pressSequentially("k");
    await expect.poll(count).toBe(fromServer("walk"));
    await expect.poll(answered).toContain("wal");
    expect(await count()).toBe(fromServer("walk"));
    expect(await quietLine()).toBe("");
    noErrors();
  });

  test("what was taken down is not shown, though the server still finds it", async () => {
    const [gone = "", stays = ""] = found;
    site.withdraw([gone]);
    await search("#q=walk");
    await page.locator(`[data-listing="${stays}"]`).first().waitFor();
    expect(await page.locator(`[data-listing="${gone}"]`).count()).toBe(0);
    expect(server.asked.every(({ body }) => body.includes(gone))).toBe(true);
    site.withdraw([]);
    noErrors();
  });
});

describe("where the search server does not answer", () => {
  test.each(["hangs", "hangs up", "answers HTML", "breaks off"] as const)(
    "it %s: the device answers, and one quiet line says so",
    async (manner) => {
      server.manner = manner;
      await search();
      await expect.poll(count).toBe(everything);
      await expect.poll(quietLine).toBe(line);
      await whatBox().fill("singing");
      await expect.poll(count).toMatch(/^\d+ groups? for “singing”$/);
      expect(await count()).not.toBe(fromServer("singing"));
      noErrors();
    },
  );

  test("it answers too late: the device's answer stays", async () => {
    await search();
    await expect.poll(count).toBe("2 groups");
    server.delay = () => 1800;
    await whatBox().fill("walk");
    await expect.poll(quietLine).toBe(line);
    const onDevice = await count();
    expect(onDevice).toMatch(/^\d+ groups for “walk”$/);
    await expect.poll(answered).toContain("walk");
    expect(await count()).toBe(onDevice);
    expect(await quietLine()).toBe(line);
    noErrors();
  });

  test("it is used again by itself once it answers, and the line goes", async () => {
    server.manner = "hangs up";
    await search("#q=walk");
    await expect.poll(quietLine).toBe(line);
    server.manner = "answers";
    await expect.poll(quietLine, { timeout: 20_000 }).toBe("");
    await expect.poll(count).toBe(fromServer("walk"));
    noErrors();
  });

  test("without a connection the device answers; when it is back, so is the server", async () => {
    await search();
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
    await whatBox().fill("walk");
    await expect.poll(count).toMatch(/^\d+ groups for “walk”$/);
    await expect.poll(quietLine).toBe(line);
    server.manner = "answers";
    await page.context().setOffline(false);
    await expect.poll(quietLine, { timeout: 20_000 }).toBe("");
    await expect.poll(count).toBe(fromServer("walk"));
    noErrors();
  });

  test("in Welsh the line is in Welsh", async () => {
    server.manner = "hangs up";
    await search();
    await page.goto(`${site.url}/cy/search/#q=walk`);
    await expect.poll(quietLine).toBe("Yn chwilio ar y ddyfais hon: nid yw'r gweinydd chwilio yn ateb.");
    noErrors();
  });

  test.each([viewports.phone, viewports.desk])(
    "at $width pixels axe finds nothing wrong with that",
    async (viewport) => {
      server.manner = "hangs up";
      await search("#q=walk", viewport);
      await expect.poll(quietLine).toBe(line);
      expect(await axeViolations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
      noErrors();
    },
  );
});
