import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { failOnConsoleErrors, openBrowser, openPage } from "../../browser.ts";
import { sampleSnapshot } from "../../fixtures/listings.ts";
import { type PublishedSite, publishedSite } from "../publishedSite.ts";

const file = "**/search/phrasebook.*";
let site: PublishedSite;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [site, browser] = await Promise.all([publishedSite(sampleSnapshot), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});
afterEach(async () => {
  await page.context().close();
});

const whatBox = () => page.getByRole("combobox", { name: /^What would you like/ });
const count = () => page.locator(".result-count").textContent();
const meanings = () => page.getByRole("list", { name: "What your words were taken to mean" });

describe("the phrasebook", () => {
  test("is fetched once, and may be kept for ever", async () => {
    page = await openPage(browser);
    const noErrors = failOnConsoleErrors(page);
    const asked: string[] = [];
    page.on("response", (response) => {
      if (response.url().includes("/search/phrasebook.")) asked.push(response.headers()["cache-control"] ?? "");
    });
    await page.goto(`${site.url}/search/#q=lonely`);
    await meanings().waitFor();
    expect(asked).toEqual(["public,max-age=31536000,immutable"]);
    noErrors();
  });

  test("holds up nothing where no words are searched for", async () => {
    page = await openPage(browser);
    const noErrors = failOnConsoleErrors(page);
    let letGo: () => void = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route(file, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${site.url}/search/`);
    await expect.poll(count).toBe(`${sampleSnapshot.listings.length} groups`);
    await whatBox().fill("lonely");
    letGo();
    await meanings().waitFor();
    noErrors();
  });

  test("that does not load leaves the search by words, and says nothing of what they mean", async () => {
    page = await openPage(browser);
    const noErrors = failOnConsoleErrors(page, /Failed to load resource/);
    await page.route(file, (route) => route.abort());
    await page.goto(`${site.url}/search/#q=gardening&undone=concepts%3Abereavement-support`);
    await expect.poll(count).toMatch(/^\d+ groups? for “gardening”/);
    expect(await meanings().count()).toBe(0);
    expect(new URL(page.url()).hash).toContain("undone=concepts");
    noErrors();
  });

  test("that cannot be read leaves the search by words", async () => {
    page = await openPage(browser);
    const noErrors = failOnConsoleErrors(page, /not a phrasebook/);
    await page.route(file, (route) => route.fulfill({ body: "<!doctype html><title>Not found</title>" }));
    await page.goto(`${site.url}/search/#q=gardening`);
    await expect.poll(count).toMatch(/^\d+ groups? for “gardening”/);
    noErrors();
  });
});
