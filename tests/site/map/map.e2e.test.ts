import type { Page } from "playwright-core";
import { expect } from "vitest";
import { viewports } from "../../browser.ts";
import { sampleSnapshot } from "../../fixtures/listings.ts";
import { type PageOptions, siteTest } from "../siteTest.ts";

const onePixel = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

const test = siteTest()
  /** The pictures of streets that somebody else was asked for. */
  .extend("tilesAsked", (): string[] => [])
  .extend(
    "openMap",
    ({ visit, tilesAsked }) =>
      (fragment: string, options?: PageOptions) =>
        visit(`/search/${fragment}`, {
          prepare: (page) =>
            page.route("https://tile.openstreetmap.org/**", (route) => {
              tilesAsked.push(route.request().url());
              return route.fulfill({ contentType: "image/png", body: onePixel });
            }),
          ...options,
        }),
  );

const markers = (page: Page) => page.locator(".marker:not(.cluster)");
const chosenCard = (page: Page) => page.locator(".after-map .result");

/** Groups few enough for one page of the list, several of them so far apart that each has a marker of its own. */
const apart = "#kind=nature&near=Partington&at=53.42,-2.43&within=20";

test("markers are big enough for a finger, with the name for who listens", async ({ openMap }) => {
  const page = await openMap(apart);
  const marker = markers(page).first();
  const publicId = await marker.getAttribute("data-listing");
  const listing = sampleSnapshot.listings.find((one) => one.publicId === publicId);
  expect((await marker.textContent())?.trim()).toBe(listing?.title.en);
  const box = await marker.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
});

test("groups close together are one mark that says how many, and opens by the keyboard", async ({ openMap }) => {
  const page = await openMap("");
  const cluster = page.locator(".cluster").first();
  await expect.poll(() => cluster.textContent()).toMatch(/^\d+ groups here\. Zoom in\.$/);
  const before = await page.locator(".marker").count();
  await cluster.focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => page.locator(".marker").count()).not.toBe(before);
});

test("Tab goes through the markers in the order of the list, and Enter shows the card below the map", async ({
  openMap,
}) => {
  const page = await openMap(apart);
  await markers(page).first().waitFor();
  const listed = await page
    .locator(".result-column .result")
    .evaluateAll((all) => all.map((one) => one.getAttribute("data-listing")));
  const onMap = await markers(page).evaluateAll((all) => all.map((one) => one.getAttribute("data-listing")));
  expect(onMap.length).toBeGreaterThan(1);
  expect(onMap).toEqual(listed.filter((publicId) => onMap.includes(publicId)));
  await markers(page).first().focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => chosenCard(page).getAttribute("data-listing")).toBe(onMap[0]);
  await expect.poll(() => markers(page).first().getAttribute("aria-pressed")).toBe("true");
});

test("pointing at a card marks its marker, and pointing at a marker marks its card", async ({ openMap }) => {
  const page = await openMap(apart);
  const marker = markers(page).first();
  const publicId = await marker.getAttribute("data-listing");
  const card = page.locator(`.result-column .result[data-listing="${publicId}"]`);
  await card.getByRole("link").focus();
  await page.locator(`.marker.is-highlighted[data-listing="${publicId}"]`).waitFor();
  await marker.focus();
  await expect.poll(() => card.getAttribute("data-highlighted")).toBe("true");
});

test("no picture is asked of a third party before the person agrees, and the answer is remembered", async ({
  openMap,
  tilesAsked,
}) => {
  const page = await openMap("");
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

test("a plain map stays plain, with names of places, and asks no more", async ({ openMap, tilesAsked }) => {
  const page = await openMap("");
  await page.getByRole("button", { name: "Keep it plain" }).click();
  await page.reload();
  await page.locator(".place-name").first().waitFor();
  await expect.poll(() => page.getByText("Show streets on the map?").count()).toBe(0);
  expect(tilesAsked).toEqual([]);
});

test("moving the map offers to search there, and the link keeps the part of the map", async ({ openMap }) => {
  const page = await openMap("");
  await page.locator(".marker").first().waitFor();
  await expect.poll(() => page.getByRole("button", { name: "Search this area" }).count()).toBe(0);
  await page.getByRole("button", { name: "Zoom in", exact: true }).click();
  await page.getByRole("button", { name: "Search this area" }).click();
  await expect.poll(() => page.locator(".result-count").textContent()).toMatch(/in this part of the map$/);
  expect(new URL(page.url()).hash).toMatch(/^#bounds=/);
  await page.getByRole("button", { name: "Remove This part of the map" }).click();
  await expect.poll(() => new URL(page.url()).hash).toBe("");
});

test("the wheel moves the page, not the map, until somebody turns to the map", async ({ openMap }) => {
  const page = await openMap("");
  await page.locator(".marker").first().waitFor();
  await page.locator(".map").hover();
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
});

test("the map can be passed with one key press", async ({ openMap }) => {
  const page = await openMap("");
  const skip = page.getByRole("button", { name: "Skip past the map" });
  await page.locator(".marker").first().waitFor();
  await skip.focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => page.evaluate(() => document.activeElement?.matches(".after-map"))).toBe(true);
});

test("on a phone the map takes the list's place and gives it back where it was", async ({ openMap }) => {
  const page = await openMap("", { viewport: viewports.phone });
  await page.locator(".result").nth(5).scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => scrollY);
  await page.getByRole("button", { name: "Map", exact: true }).click();
  await page.locator(".marker").first().waitFor();
  await expect.poll(() => page.locator(".result-column .result").count()).toBe(0);
  await page.getByRole("button", { name: "List", exact: true }).click();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(place);
});

test("a map that does not load leaves the list and says so", async ({ visit }) => {
  const page = await visit("/search/", {
    expectedErrors: /MapPanel|Failed to load resource/,
    prepare: (page) => page.route("**/MapPanel.*.js", (route) => route.abort()),
  });
  await page.getByText("The map did not load.").waitFor();
  await expect.poll(() => page.locator(".result").count()).toBe(20);
});

test("on a phone a chosen group comes into view, and whoever comes back from its page is on the map", async ({
  openMap,
}) => {
  const page = await openMap(apart, { viewport: viewports.phone });
  await page.getByRole("button", { name: "Map", exact: true }).click();
  await markers(page).first().click();
  await expect
    .poll(async () => ((await chosenCard(page).boundingBox())?.y ?? Number.POSITIVE_INFINITY) < viewports.phone.height)
    .toBe(true);
  await chosenCard(page).getByRole("link").first().click();
  await page.waitForURL(/\/listings\//);
  await page.goBack();
  await markers(page).first().waitFor();
  expect(await page.getByRole("button", { name: "List", exact: true }).count()).toBe(1);
});
