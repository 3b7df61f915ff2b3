import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { buildIndex } from "../../../search/embedded/build.ts";
import { createEmbeddedEngine } from "../../../search/embedded/engine.ts";
import { fromFragment } from "../../../search/fragment.ts";
import { keysFor } from "../../../search/meilisearch/keys.ts";
import { indexListings } from "../../../search/meilisearch/sync.ts";
import { failOnConsoleErrors, openBrowser, openPage } from "../../browser.ts";
import { sampleSnapshot } from "../../fixtures/listings.ts";
import { needsServer, ownIndex } from "../../search/meilisearch/ownIndex.ts";
import { type PublishedSite, publishedSite } from "../publishedSite.ts";

const index = ownIndex();

if (!index) test.skip(`the search screen on Meilisearch: ${needsServer}`);
else {
  describe("the search screen on Meilisearch", () => {
    const onDevice = createEmbeddedEngine(buildIndex(sampleSnapshot.listings));
    let site: PublishedSite;
    let browser: Browser;
    let page: Page;
    let noErrors: () => void;

    beforeAll(async () => {
      await indexListings(index, sampleSnapshot.listings);
      const { search: apiKey } = await keysFor(index);
      const server = { url: index.url, index: index.index, apiKey };
      [site, browser] = await Promise.all([publishedSite(sampleSnapshot, undefined, server), openBrowser()]);
    });
    afterAll(async () => {
      await browser?.close();
      await site?.close();
      await index.remove();
    });
    afterEach(async () => {
      await page.context().close();
    });

    const count = () => page.locator(".result-count").textContent();
    const quietLine = () => page.locator(".on-device").textContent();
    let asked: string[];

    async function search(fragment: string): Promise<void> {
      page = await openPage(browser);
      noErrors = failOnConsoleErrors(page, /Failed to load resource|ERR_/);
      asked = [];
      page.on("response", (response) => {
        if (response.url().startsWith(index?.url ?? "") && response.ok()) asked.push(response.url());
      });
      await page.goto(`${site.url}/search/${fragment}`);
    }

    test.each([
      "",
      "#day=tue&access=step-free",
      "#near=Sale&at=53.42,-2.32&within=3",
      "#q=singing",
      "#q=my+wife+died&day=tue",
      "#q=xyzzyqwv",
    ])("finds as many for “%s” as the device does by itself", async (fragment) => {
      await search(fragment);
      // The first results of all stand in the page, and are there before the server's.
      await expect.poll(() => asked.length).toBeGreaterThan(0);
      const { total } = await onDevice.search(fromFragment(fragment).query);
      await expect.poll(count).toMatch(total === 0 ? /^No groups/ : new RegExp(`^${total} groups?(?: |$)`));
      expect(await quietLine()).toBe("");
      noErrors();
    });

    test("is told neither filters nor place once the browser knows the listings", async () => {
      await search("#near=Sale&at=53.42,-2.32&within=3&day=tue");
      const bodies: string[] = [];
      page.on("request", (request) => {
        if (request.url().endsWith("/multi-search")) bodies.push(request.postData() ?? "");
      });
      const what = page.getByLabel("What would you like to do, or what would help?");
      await expect
        .poll(async () => {
          bodies.length = 0;
          await what.fill(`choir${" ".repeat(1 + (asked.length % 5))}`);
          await expect.poll(() => bodies.join()).toContain("choir");
          return bodies.join();
        })
        .not.toMatch(/_geo|53\.4|tue/);
      noErrors();
    });

    test("is left when it cannot be reached, and used again when it can", async () => {
      await search("#q=singing");
      await expect.poll(count).toMatch(/^\d+ groups for “singing”$/);
      await page.route("**/multi-search", (route) => route.abort());
      await page.getByLabel("What would you like to do, or what would help?").fill("walk");
      await expect.poll(quietLine).toMatch(/^Searching on this device/);
      await expect.poll(count).toMatch(/^\d+ groups for “walk”$/);
      await page.unroute("**/multi-search");
      await expect.poll(quietLine, { timeout: 20_000 }).toBe("");
      noErrors();
    });
  });
}
