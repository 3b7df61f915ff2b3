import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Listing } from "../../../search/listing.ts";
import type { SearchServer } from "../../../search/meilisearch/serverFile.ts";
import type { Snapshot } from "../../../search/snapshot.ts";
import { axeViolations, failOnConsoleErrors, openBrowser, openPage, viewports } from "../../browser.ts";
import { sampleSnapshot } from "../../fixtures/listings.ts";
import { type PublishedSite, publishedSite } from "../publishedSite.ts";
import { fakeMeilisearch } from "./fakeMeilisearch.ts";

/** The sample, and the same again a hundred miles to the south, around Bristol: its town is another, its titles too. */
const twin = (listing: Listing): Listing => {
  const { venue } = listing;
  const position = venue?.position && { lat: venue.position.lat - 1.97, lng: venue.position.lng - 0.26 };
  return {
    ...listing,
    publicId: `b${listing.publicId.slice(1)}`,
    title: { en: `Severnside ${listing.title.en}` },
    ...(venue && { venue: { ...venue, ...(position && { position }), locality: "Bristol" } }),
  };
};
const twins = sampleSnapshot.listings.map(twin);
const snapshot: Snapshot = {
  ...sampleSnapshot,
  listings: [...sampleSnapshot.listings, ...twins].sort((a, b) => (a.publicId < b.publicId ? -1 : 1)),
};
const isDistant = ({ attending, venue }: Listing): boolean =>
  !(attending.includes("venue") && venue?.position) || attending.some((way) => way !== "venue");
const around = {
  sale: snapshot.listings.filter((listing) => isDistant(listing) || !listing.title.en.startsWith("Severnside")).length,
};

let site: PublishedSite;
let browser: Browser;
let page: Page;
let noErrors: () => void;

beforeAll(async () => {
  process.env.MOST_SEARCH_KB = "30";
  [site, browser] = await Promise.all([publishedSite(snapshot), openBrowser()]);
  delete process.env.MOST_SEARCH_KB;
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});
afterEach(async () => {
  await page.context().close();
});

async function search(
  fragment = "",
  options: BrowserContextOptions = {},
  path = "/search/",
  prepare = async () => {},
): Promise<string[]> {
  page = await openPage(browser, options);
  noErrors = failOnConsoleErrors(page);
  await prepare();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${site.url}${path}${fragment}`);
  return asked;
}

const count = () => page.locator(".result-count");
const quietLine = () => page.locator(".around-place");
const box = () => page.getByRole("combobox", { name: /^What would you like/ });
const options = () => page.getByRole("listbox", { name: "Suggestions" }).getByRole("option");
const atSale = "near=Sale&at=53.42,-2.32";
const atBristol = "near=Bristol&at=51.45,-2.59";
const indexesIn = (asked: readonly string[]) => new Set(asked.filter((path) => path.startsWith("/search/index.")));

describe("a directory that is too large for a phone", () => {
  test("asks for a place first, and fetches no index before", async () => {
    const asked = await search();
    await page.getByRole("heading", { name: "Where should we look?" }).waitFor();
    expect(indexesIn(asked).size).toBe(0);
    await page.getByRole("textbox", { name: "Near" }).fill("Sale");
    await page.getByRole("textbox", { name: "Near" }).press("Enter");
    await expect.poll(() => count().textContent()).toMatch(/^\d+ groups within 3 miles of Sale$/);
    expect(indexesIn(asked).size).toBe(1);
    noErrors();
  });

  test("shows what is around the place, and says so", async () => {
    await search(`#${atSale}`);
    await expect.poll(() => count().textContent()).toBe(`${around.sale} groups near Sale`);
    expect(await quietLine().textContent()).toBe("Showing groups within about 15 miles of Sale");
    noErrors();
  });

  test("takes the place from the words, too", async () => {
    await search();
    await page.getByRole("heading", { name: "Where should we look?" }).waitFor();
    await box().fill("walk in Sale");
    await box().press("Enter");
    await expect.poll(() => count().textContent()).toMatch(/^\d+ groups? for “walk” within 3 miles of Sale$/);
    noErrors();
  });

  test("fetches another part for another place, with its own suggestions", async () => {
    const asked = await search(`#${atSale}`);
    await expect.poll(() => count().textContent()).toMatch(/near Sale$/);
    const title = twins.find((listing) => !isDistant(listing))?.title.en ?? "";
    await box().fill(title);
    await expect.poll(() => count().textContent()).toContain("Severnside");
    expect((await options().allTextContents()).filter((name) => name.startsWith(title))).toEqual([]);
    await box().fill("");
    await page.getByRole("textbox", { name: "Near" }).fill("Bristol");
    await page.getByRole("textbox", { name: "Near" }).press("Enter");
    await expect.poll(() => count().textContent()).toMatch(/Bristol$/);
    expect(indexesIn(asked).size).toBe(2);
    await box().fill(title);
    await options().filter({ hasText: title }).first().waitFor();
    noErrors();
  });

  test("shows what a search server finds in all of it, where there is one only later", async () => {
    const found = twins.filter((listing) => !isDistant(listing)).slice(0, 2);
    const server = await fakeMeilisearch(found.map(({ publicId }) => publicId));
    let told: SearchServer = null;
    await search(`#${atSale}`, {}, "/search/", async () => {
      await page.clock.install();
      await page.route("**/search/server.json", (route) => route.fulfill({ json: told }));
      // The page may speak to its own site alone.
      await page.route("**/multi-search", async (route) => {
        const answer = await fetch(`${server.url}/multi-search`, { method: "POST", body: route.request().postData() });
        await route.fulfill({ json: await answer.json() });
      });
    });
    await expect.poll(() => count().textContent()).toBe(`${around.sale} groups near Sale`);
    told = { url: site.url, apiKey: server.apiKey, index: server.index };
    await page.clock.fastForward(60_000);
    await page.evaluate(() => dispatchEvent(new Event("focus")));
    await expect.poll(() => count().textContent()).toBe("2 groups near Sale");
    await expect.poll(() => page.locator(".result", { hasText: "Severnside" }).count()).toBe(2);
    await server.close();
    noErrors();
  });

  test("offers no change that would only lead to the question for a place", async () => {
    await search("#q=walk&bounds=53.401,53.400,-2.399,-2.400");
    await page.locator(".nothing-found").getByRole("link", { name: "By place" }).waitFor();
    expect(await page.locator(".loosenings a").allTextContents()).toEqual([]);
    noErrors();
  });

  test("what was taken down is gone from its part", async () => {
    const gone = twins.find((listing) => !isDistant(listing));
    await search(`#q=${encodeURIComponent(gone?.title.en ?? "")}&${atBristol}`);
    await page
      .locator(".result", { hasText: gone?.title.en ?? "" })
      .first()
      .waitFor();
    await page.context().close();
    site.withdraw([gone?.publicId ?? ""]);
    await search(`#${atBristol}`);
    await page.locator(".result").first().waitFor();
    await expect
      .poll(() =>
        page
          .locator(".result")
          .filter({ has: page.locator(`a[href*="${gone?.publicId}"]`) })
          .count(),
      )
      .toBe(0);
    site.withdraw([]);
    noErrors();
  });

  test("works without a connection around the place, once it is there", async () => {
    await search(`#${atSale}`);
    await page.locator(".result").first().waitFor();
    await page.context().setOffline(true);
    await box().fill("walk");
    await expect.poll(() => count().textContent()).toMatch(/for “walk”/);
  });

  test("axe finds nothing wrong with the question for a place", async () => {
    for (const path of ["/search/", "/cy/search/"]) {
      for (const viewport of [viewports.phone, viewports.desk]) {
        await search("", { viewport }, path);
        await page.locator(".place-first").waitFor();
        expect(await axeViolations(page)).toEqual([]);
        noErrors();
      }
    }
  });
});
