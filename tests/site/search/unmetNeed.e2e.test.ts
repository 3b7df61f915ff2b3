import { text } from "node:stream/consumers";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Snapshot } from "../../../search/snapshot.ts";
import { axeViolations, failOnConsoleErrors, openBrowser, openPage, viewports } from "../../browser.ts";
import { sampleSnapshot } from "../../fixtures/listings.ts";
import { type PublishedSite, publishedSite } from "../publishedSite.ts";

interface Told {
  readonly path: string | undefined;
  readonly cookie: string | undefined;
  readonly referrer: string | undefined;
  readonly body: string;
}

let site: PublishedSite;
let browser: Browser;
let page: Page;
let noErrors: () => void;
const told: Told[] = [];

const snapshotWith = (keepsUnmetNeed: boolean): Snapshot => ({
  ...sampleSnapshot,
  directory: {
    ...sampleSnapshot.directory,
    keepsUnmetNeed,
    support: {
      crisisLines: [],
      linkWorker: {
        name: { en: "Trafford link workers" },
        phone: "0161 496 0111",
        website: "https://example.org/link",
      },
    },
  },
});

beforeAll(async () => {
  [site, browser] = await Promise.all([
    publishedSite(snapshotWith(true), async (request, response) => {
      const { cookie, referer } = request.headers;
      told.push({ path: request.url, cookie, referrer: referer, body: await text(request) });
      response.writeHead(204).end();
    }),
    openBrowser(),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});
beforeEach(async () => {
  told.length = 0;
  page = await openPage(browser);
  noErrors = failOnConsoleErrors(page);
  await page.clock.install({ time: new Date("2026-11-21T23:30:00Z") });
});
afterEach(async () => {
  await page.context().close();
});

const nothing = () => page.locator(".nothing-found");
const longAfter = () => page.clock.runFor(60_000);

describe("a search that finds nothing, where the directory counts them", () => {
  test("tells our own server what was understood, once, and never the words", async () => {
    await page.goto(`${site.url}/search/#q=xqzzy+vvblorp&day=fri`);
    await nothing().waitFor();
    const sent = page.waitForRequest("**/api/unmet-need");
    await longAfter();
    await (await sent).response();
    await page.getByRole("combobox", { name: "What would you like" }).fill("xqzzy vvblorpp");
    await nothing().waitFor();
    await longAfter();
    expect(told).toHaveLength(1);
    const [{ path, cookie, referrer, body } = { path: "", cookie: "", referrer: "", body: "" }] = told;
    expect([path, cookie, referrer]).toEqual(["/api/unmet-need", undefined, undefined]);
    expect(JSON.parse(body)).toEqual({ concepts: [], filters: expect.anything(), results: 0, day: "2026-11-21" });
    expect(body).not.toMatch(/xqzzy|vvblorp/);
    noErrors();
  });

  test("tells nothing of somebody in a crisis", async () => {
    await page.goto(`${site.url}/search/#q=xqzzy+i+want+to+die+vvblorp`);
    await page.getByRole("region", { name: "Help right now" }).waitFor();
    await page.locator(".result-count").waitFor();
    await longAfter();
    expect(told).toEqual([]);
  });

  test("tells nothing of a search that found something", async () => {
    await page.goto(`${site.url}/search/#q=choir`);
    await page.locator(".result-column .result").first().waitFor();
    await longAfter();
    expect(told).toEqual([]);
    noErrors();
  });

  test("shows people who know the area", async () => {
    await page.setViewportSize(viewports.phone);
    await page.goto(`${site.url}/search/#q=xqzzy+vvblorp`);
    await nothing().waitFor();
    expect(await nothing().getByRole("link", { name: "0161 496 0111" }).getAttribute("href")).toBe("tel:01614960111");
    expect(await axeViolations(page)).toEqual([]);
    noErrors();
  });
});

test("nothing is told where the directory does not count them", async () => {
  await site.publish(snapshotWith(false));
  await page.goto(`${site.url}/search/#q=xqzzy+vvblorp`);
  await nothing().waitFor();
  await longAfter();
  expect(told).toEqual([]);
  noErrors();
});
