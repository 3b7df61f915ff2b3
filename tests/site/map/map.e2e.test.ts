import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { failOnConsoleErrors, openBrowser, openPage, viewports } from "../../browser.ts";
import { sampleSnapshot } from "../../fixtures/listings.ts";
import { type PublishedSite, publishedSite } from "../publishedSite.ts";

let site: PublishedSite;
let browser: Browser;
let page: Page;
let noErrors: () => void;
let tilesAsked: string[];

beforeAll(async () => {
  [site, browser] = await Promise.all([publishedSite(sampleSnapshot), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});
afterEach(async () => {
  noErrors();
  await page.context().close();
});

const onePixel = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

async function openMap(fragment: string, options: BrowserContextOptions = {}): Promise<void> {
  page = await openPage(browser, options);
  noErrors = failOnConsoleErrors(page);
  tilesAsked = [];
  await page.route("https://tile.openstreetmap.org/**", (route) => {
    tilesAsked.push(route.request().url());
    return route.fulfill({ contentType: "image/png", body: onePixel });
  });
  await page.goto(`${site.url}/search/${fragment}`);
}

const markers = () => page.locator(".marker:not(.cluster)");
const chosenCard = () => page.locator(".after-map .result");
const inFocus = (selector: string) => page.evaluate((match) => document.activeElement?.matches(match), selector);

/** Groups so far apart that each has a marker of its own. */
const apart = "#q=walk&near=Partington&at=53.42,-2.43&within=20";

test("markers are big enough for a finger, with the name for who listens", async () => {
  await openMap(apart);
  const marker = markers().first();
  const publicId = await marker.getAttribute("data-listing");
  const listing = sampleSnapshot.listings.find((one) => one.publicId === publicId);
  expect((await marker.textContent())?.trim()).toBe(listing?.title.en);
  const box = await marker.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
});

test("groups close together are one mark that says how many, and opens by the keyboard", async () => {
  await openMap("");
  const cluster = page.locator(".cluster").first();
  await expect.poll(() => cluster.textContent()).toMatch(/^\d+\d* groups here. Zoom in.$/);
  const before = await page.locator(".marker").count();
  await cluster.focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => page.locator(".marker").count()).not.toBe(before);
});

test("Tab goes through the markers in the order of the list, and Enter shows the card below the map", async () => {
  await openMap(apart);
  await markers().first().waitFor();
  const listed = await page
    .locator(".result-column .result")
    .evaluateAll((all) => all.map((one) => one.getAttribute("data-listing")));
  const onMap = await markers().evaluateAll((all) => all.map((one) => one.getAttribute("data-listing")));
  expect(onMap.length).toBeGreaterThan(0);
  expect(onMap).toEqual(listed.filter((publicId) => onMap.includes(publicId)));
  await markers().first().focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => chosenCard().getAttribute("data-listing")).toBe(onMap[0]);
  await expect.poll(() => markers().first().getAttribute("aria-pressed")).toBe("true");
});

test("pointing at a card marks its marker, and pointing at a marker marks its card", async () => {
  await openMap(apart);
  const marker = markers().first();
  const publicId = await marker.getAttribute("data-listing");
  const card = page.locator(`.result-column .result[data-listing="${publicId}"]`);
  await card.getByRole("link").focus();
  await page.locator(`.marker.is-highlighted[data-listing="${publicId}"]`).waitFor();
  await marker.focus();
  await expect.poll(() => card.getAttribute("data-highlighted")).toBe("true");
});

test("no picture is asked of a third party before the person agrees, and the answer is remembered", async () => {
  await openMap("");
  await page.locator(".place-name").first().waitFor();
  expect(tilesAsked).toEqual([]);
  await page.getByText("come from tile.openstreetmap.org").waitFor();
  await page.getByRole("button", { name: "Show streets" }).click();
  await expect.poll(() => tilesAsked.length).toBeGreaterThan(0);
  await page.getByRole("link", { name: "OpenStreetMap" }).waitFor();
  await page.reload();
  await page.locator(".streets img").first().waitFor();
  await expect.poll(() => page.getByText("Show streets on the map?").count()).toBe(0);
});

test("a plain map stays plain, with names of places, and asks no more", async () => {
  await openMap("");
  await page.getByRole("button", { name: "Keep it plain" }).click();
  await page.reload();
  await page.locator(".place-name").first().waitFor();
  await expect.poll(() => page.getByText("Show streets on the map?").count()).toBe(0);
  expect(tilesAsked).toEqual([]);
});

test("moving the map offers to search there, and the link keeps the part of the map", async () => {
  await openMap("");
  await page.locator(".marker").first().waitFor();
  await expect.poll(() => page.getByRole("button", { name: "Search this area" }).count()).toBe(0);
  await page.getByRole("button", { name: "Zoom in", exact: true }).click();
  await page.getByRole("button", { name: "Search this area" }).click();
  await expect.poll(() => page.locator(".result-count").textContent()).toMatch(/in this part of the map$/);
  expect(new URL(page.url()).hash).toMatch(/^#bounds=/);
  await page.getByRole("button", { name: "Remove This part of the map" }).click();
  await expect.poll(() => new URL(page.url()).hash).toBe("");
});

test("the wheel moves the page, not the map, until somebody turns to the map", async () => {
  await openMap("");
  await page.locator(".marker").first().waitFor();
  await page.locator(".map").hover();
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
});

test("the map can be passed with one key press", async () => {
  await openMap("");
  const skip = page.getByRole("button", { name: "Skip past the map" });
  await page.locator(".marker").first().waitFor();
  await skip.focus();
  await page.keyboard.press("Enter");
  expect(await inFocus(".after-map")).toBe(true);
});

test("on a phone the map takes the list's place and gives it back where it was", async () => {
  await openMap("", { viewport: viewports.phone });
  await page.locator(".result").nth(5).scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => scrollY);
  await page.getByRole("button", { name: "Map", exact: true }).click();
  await page.locator(".marker").first().waitFor();
  await expect.poll(() => page.locator(".result-column .result").count()).toBe(0);
  await page.getByRole("button", { name: "List", exact: true }).click();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(place);
});

test("a map that does not load leaves the list and says so", async () => {
  page = await openPage(browser);
  noErrors = failOnConsoleErrors(page, /MapPanel|Failed to load resource/);
  await page.route("**/MapPanel.*.js", (route) => route.abort());
  await page.goto(`${site.url}/search/`);
  await page.getByText("The map did not load.").waitFor();
  await expect.poll(() => page.locator(".result").count()).toBe(20);
});
