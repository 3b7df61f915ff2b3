import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { Listing } from "../../../search/listing.ts";
import { listingPath } from "../../../search/paths.ts";
import { axeViolations, viewports } from "../../browser.ts";
import { sampleSnapshot } from "../../fixtures/listings.ts";
import { searchTest } from "../search/searchTest.ts";

const test = searchTest({ expectedErrors: /Failed to load resource|ERR_CONNECTION_REFUSED|failed to fetch/i });
test.afterEach(({ site }) => site.reconnect());

const keeping = { serviceWorkers: "allow" } as const;

/** Until the search is kept on the device. */
const kept = async (page: Page): Promise<void> => {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((taken) => navigator.serviceWorker.addEventListener("controllerchange", taken, { once: true }));
  });
};
const filesKept = (page: Page, cache = ""): Promise<string[]> =>
  page.evaluate(async (wanted) => {
    const names = (await caches.keys()).filter((name) => name.includes(wanted));
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  }, cache);
const [listing] = sampleSnapshot.listings as [Listing, ...Listing[]];

test("without a connection the search opens again, understands words and finds places", async ({ search, site }) => {
  const { page, count, what, meanings, near, quietLine } = await search("#q=gardening", keeping);
  await expect.poll(count).toMatch(/^\d+ groups? for “gardening”/);
  await kept(page);
  await site.disconnect();
  await page.reload();
  await expect.poll(count).toMatch(/^\d+ groups? for “gardening”/);
  await expect.poll(quietLine).toMatch(/^You are offline: searching works/);
  await what.fill("lonely since my wife died");
  await meanings.filter({ hasText: "bereavement support" }).waitFor();
  await near.fill("Sale");
  await near.press("Enter");
  await expect.poll(count).toMatch(/Sale/);
  await site.reconnect();
  const lineOnReturn = async () => {
    await page.evaluate(() => dispatchEvent(new Event("focus")));
    return quietLine();
  };
  await expect.poll(lineOnReturn).toBe("");
});

test("without a connection a group's page says so, in its language, and leads on", async ({ search, site }) => {
  const { page } = await search("", { ...keeping, viewport: viewports.phone });
  await kept(page);
  await site.disconnect();
  await page.goto(`${site.url}/cy${listingPath(listing)}`);
  await page.getByRole("heading", { name: "Rydych chi all-lein" }).waitFor();
  await page.goto(site.url + listingPath(listing));
  await page.getByRole("heading", { name: "You are offline" }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewports.phone.width);
  await page.getByRole("main").getByRole("link", { name: "Search" }).focus();
  await page.keyboard.press("Enter");
  await page.locator(".result").first().waitFor();
  await page.goBack();
  await site.reconnect();
  await page.getByRole("link", { name: "Try again" }).click();
  await page.getByRole("heading", { level: 1, name: listing.title.en }).waitFor();
});

test("while the site is started again behind a proxy, what is kept opens", async ({ search, site }) => {
  const { page, count } = await search("#q=gardening", keeping);
  await expect.poll(count).toMatch(/^\d+ groups? for “gardening”/);
  await kept(page);
  site.startAgain();
  await page.reload();
  await expect.poll(count).toMatch(/^\d+ groups? for “gardening”/);
  await page.goto(site.url + listingPath(listing));
  await page.getByRole("heading", { name: "Bad gateway" }).waitFor();
});

test("without a connection help in a crisis opens", async ({ search, site }) => {
  const { page } = await search("", keeping);
  await kept(page);
  await site.disconnect();
  await page.goto(`${site.url}/help-now/`);
  await page
    .getByRole("link", { name: /116 123/ })
    .first()
    .waitFor();
});

test("no page that was read and nothing that was looked for is kept", async ({ search, site }) => {
  const { page, count, near } = await search("#q=gardening&near=M33+7PH&at=53.42,-2.32", keeping);
  await expect.poll(count).toMatch(/gardening/);
  await kept(page);
  await near.fill("WA15 8DX");
  await near.press("Enter");
  await expect.poll(count).toMatch(/WA15/);
  await page.goto(site.url + listingPath(listing));
  await page.getByRole("heading", { level: 1 }).waitFor();
  const files = await filesKept(page);
  expect(files).toContain("/search/");
  expect(files.filter((path) => path.includes("listings") || path.includes("%") || path.includes("WA15"))).toEqual([]);
});

test("what was taken down stays away without a connection", async ({ search, site }) => {
  const { page, count, results } = await search("", keeping);
  await kept(page);
  await expect.poll(count).toBe(`${sampleSnapshot.listings.length} groups`);
  const gone = await results.first().getAttribute("data-listing");
  site.withdraw([gone ?? ""]);
  await page.reload();
  await expect.poll(count).toBe(`${sampleSnapshot.listings.length - 1} groups`);
  await site.disconnect();
  await page.reload();
  await expect.poll(count).toBe(`${sampleSnapshot.listings.length - 1} groups`);
  await expect.poll(() => page.locator(`.result[data-listing="${gone}"]`).count()).toBe(0);
  site.withdraw([]);
});

test("with a connection a new release counts at once, and then it is the one that is kept", async ({
  search,
  site,
}) => {
  const { page, count } = await search("", keeping);
  await kept(page);
  const cardsKept = async () => (await filesKept(page, "precache")).filter((path) => path.startsWith("/search/cards."));
  const before = await cardsKept();
  await site.publish({ ...sampleSnapshot, listings: sampleSnapshot.listings.slice(0, 50) });
  await page.reload();
  await expect.poll(count).toBe("50 groups");
  // Until then two releases are there, and the one before is the one that counts.
  await expect.poll(cardsKept).toHaveLength(1);
  await expect.poll(cardsKept).not.toEqual(before);
  await site.disconnect();
  await page.reload();
  await expect.poll(count).toBe("50 groups");
});
