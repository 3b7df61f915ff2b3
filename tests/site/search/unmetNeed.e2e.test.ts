import { text } from "node:stream/consumers";
import type { Page } from "playwright-core";
import { beforeEach, describe, expect } from "vitest";
import type { Snapshot } from "../../../search/snapshot.ts";
import { axeViolations, viewports } from "../../browser.ts";
import { sampleSnapshot } from "../../fixtures/listings.ts";
import { publishedSite } from "../publishedSite.ts";
import { searchTest } from "./searchTest.ts";

interface Told {
  readonly path: string | undefined;
  readonly cookie: string | undefined;
  readonly referrer: string | undefined;
  readonly body: string;
}

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

const test = searchTest({
  publish: () =>
    publishedSite(snapshotWith(true), async (request, response) => {
      const { cookie, referer } = request.headers;
      told.push({ path: request.url, cookie, referrer: referer, body: await text(request) });
      response.writeHead(204).end();
    }),
});
beforeEach(() => {
  told.length = 0;
});

const prepare = (page: Page) => page.clock.install({ time: new Date("2026-11-21T23:30:00Z") });
const nothing = (page: Page) => page.locator(".nothing-found");
const longAfter = (page: Page) => page.clock.runFor(60_000);

/** Long after, the words of nobody have been sent; then a search that is told of shows that telling would have been seen. */
async function expectNothingTold(page: Page): Promise<void> {
  await longAfter(page);
  const sent = page.waitForRequest("**/api/unmet-need");
  await page.getByRole("combobox", { name: "What would you like" }).fill("xqzzy vvblorp");
  await nothing(page).waitFor();
  await longAfter(page);
  await (await sent).response();
  expect(told).toHaveLength(1);
}

describe("a search that finds nothing, where the directory counts them", () => {
  test("tells our own server what was understood, once, and never the words", async ({ search }) => {
    const { page } = await search("#q=xqzzy+vvblorp&day=fri", { prepare });
    await nothing(page).waitFor();
    const sent = page.waitForRequest("**/api/unmet-need");
    await longAfter(page);
    await (await sent).response();
    await page.getByRole("combobox", { name: "What would you like" }).fill("xqzzy vvblorpp");
    await nothing(page).waitFor();
    await longAfter(page);
    expect(told).toHaveLength(1);
    const [{ path, cookie, referrer, body } = { path: "", cookie: "", referrer: "", body: "" }] = told;
    expect([path, cookie, referrer]).toEqual(["/api/unmet-need", undefined, undefined]);
    expect(JSON.parse(body)).toEqual({ concepts: [], filters: expect.anything(), results: 0, day: "2026-11-21" });
    expect(body).not.toMatch(/xqzzy|vvblorp/);
  });

  test("tells nothing of somebody in a crisis", async ({ search }) => {
    const { page } = await search("#q=xqzzy+i+want+to+die+vvblorp", { prepare });
    await page.getByRole("region", { name: "Help right now" }).waitFor();
    await page.locator(".result-count").waitFor();
    await expectNothingTold(page);
  });

  test("tells nothing of a search that found something", async ({ search }) => {
    const { page } = await search("#q=choir", { prepare });
    await page.locator(".result-column .result").first().waitFor();
    await expectNothingTold(page);
  });

  test("shows people who know the area", async ({ search }) => {
    const { page } = await search("#q=xqzzy+vvblorp", { prepare, viewport: viewports.phone });
    await nothing(page).waitFor();
    expect(await nothing(page).getByRole("link", { name: "0161 496 0111" }).getAttribute("href")).toBe(
      "tel:01614960111",
    );
    expect(await axeViolations(page)).toEqual([]);
  });
});

test("nothing is told where the directory does not count them", async ({ search, site }) => {
  await site.publish(snapshotWith(false));
  const { page } = await search("#q=xqzzy+vvblorp", { prepare });
  await nothing(page).waitFor();
  await longAfter(page);
  // Whatever was sent before this is answered has arrived before.
  await page.evaluate(() => fetch("/api/something-else"));
  expect(told.map(({ path }) => path)).toEqual(["/api/something-else"]);
});
