import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { axeViolations, failOnConsoleErrors, openBrowser, openPage, viewports } from "../../browser.ts";
import { sampleSnapshot } from "../../fixtures/listings.ts";
import { type PublishedSite, publishedSite } from "../publishedSite.ts";

let site: PublishedSite;
let browser: Browser;
let page: Page;
let noErrors: () => void;

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

async function search(fragment: string, viewport: { width: number; height: number } = viewports.desk): Promise<void> {
  page = await openPage(browser, { viewport });
  noErrors = failOnConsoleErrors(page);
  await page.goto(`${site.url}/search/${fragment}`);
}

const fragment = () => new URL(page.url()).hash;
const count = () => page.locator(".result-count").textContent();
const aloud = async () => (await page.getByRole("status").allTextContents()).join(" | ");
const meanings = () => page.getByRole("list", { name: "What your words were taken to mean" }).getByRole("listitem");
const focused = () =>
  page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.tagName);
const bereavement = () => page.getByRole("button", { name: "Don't also show bereavement support" });

describe("what the words were taken to mean", () => {
  test("is shown beside what was chosen and told aloud with the number", async () => {
    await search("#q=my+wife+died&day=tue");
    await expect.poll(() => meanings().allTextContents()).toContain("Also showing: bereavement support×");
    await expect.poll(aloud).toMatch(/\d+ groups for “my wife died” on a Tuesday\..*Also showing: bereavement support/);
    expect(await page.getByRole("list", { name: "What you chose" }).textContent()).not.toContain("bereavement");
    noErrors();
  });

  test("is undone by one press, told aloud, and had again by going back", async () => {
    await search("#q=my+wife+died");
    await bereavement().waitFor();
    const before = await count();
    await bereavement().press("Enter");
    await expect.poll(fragment).toBe("#q=my+wife+died&undone=concepts:bereavement-support".replace(":", "%3A"));
    await expect.poll(() => bereavement().count()).toBe(0);
    await expect.poll(aloud).toContain("Undone: Also showing: bereavement support.");
    expect(await focused()).not.toBe("BODY");
    await page.goBack();
    await bereavement().waitFor();
    await expect.poll(count).toBe(before);
    noErrors();
  });

  test("what was undone is forgotten once the words mean something else", async () => {
    await search("#q=my+wife+died&undone=concepts:bereavement-support");
    await expect.poll(count).toMatch(/for “my wife died”$/);
    await page.getByLabel("What would you like to do, or what would help?").fill("yoga");
    await expect.poll(fragment).toBe("#q=yoga");
    await page.getByLabel("What would you like to do, or what would help?").fill("my wife died");
    await bereavement().waitFor();
    noErrors();
  });

  test("a concept that the words name themselves is no news", async () => {
    await search("#q=yoga");
    await expect.poll(count).toMatch(/for “yoga”$/);
    expect(await meanings().count()).toBe(0);
    noErrors();
  });

  test("a day that was said is asked for, and looked beyond by one press", async () => {
    await search("#q=pottery+on+a+wednesday");
    await expect.poll(() => meanings().allTextContents()).toContain("Wednesday×");
    const before = Number.parseInt((await count()) ?? "", 10);
    await page.getByRole("button", { name: "Don't look only for Wednesday" }).click();
    await expect.poll(async () => Number.parseInt((await count()) ?? "", 10)).toBeGreaterThan(before);
    noErrors();
  });

  test("in Welsh it is said in Welsh", async () => {
    await search("");
    await page.goto(`${site.url}/cy/search/#q=my+wife+died`);
    await page.getByText("Hefyd yn dangos:").first().waitFor();
    noErrors();
  });
});

const nothing = "#q=walk&day=tue&near=Sale&at=53.42,-2.32&within=0.5&access=bsl&cost=paid";
const ways = () => page.locator(".loosenings a");

describe("when nothing is found", () => {
  test("it says what a little change gives, and a press shows just that; going back leads to the offer", async () => {
    await search(nothing);
    await expect.poll(count).toBe("No groups for “walk” within half a mile of Sale on a Tuesday");
    await expect.poll(() => ways().first().textContent()).toMatch(/^\d+ within \d+ miles?$/);
    const offers = await ways().allTextContents();
    expect(offers.length).toBeLessThanOrEqual(5);
    for (const [i, offer] of offers.entries()) {
      await ways().nth(i).press("Enter");
      await expect.poll(count).toMatch(new RegExp(`^${Number.parseInt(offer, 10)} groups? for “walk”`));
      expect(await page.evaluate(() => document.activeElement?.className)).toBe("result-count");
      await page.goBack();
      await expect.poll(() => ways().allTextContents()).toEqual(offers);
    }
    noErrors();
  });

  test("a misspelt word is asked about", async () => {
    await search("#q=kroshet");
    await page.getByRole("link", { name: "Did you mean crochet?" }).click();
    await expect.poll(count).toMatch(/^\d+ groups for “crochet”$/);
    noErrors();
  });

  test("nonsense still leads on", async () => {
    await search("#q=xyzzyqwv");
    await page.getByRole("link", { name: "By kind" }).waitFor();
    noErrors();
  });
});

test("below a short list there is quietly more", async () => {
  await search("#q=yoga&day=tue&near=Sale&at=53.42,-2.32&within=3");
  await expect.poll(count).toMatch(/^[123] groups? for “yoga”/);
  await page.getByRole("heading", { name: "Looking for something else?" }).waitFor();
  expect(await page.locator(".result-column .result").count()).toBeGreaterThan(0);
  noErrors();
});

describe.each([viewports.phone, viewports.desk])("at $width pixels", (viewport) => {
  test.each([
    ["what was understood", "#q=my+wife+died+in+november+and+i+am+on+my+own+now", ".understood li"],
    ["a short list", "#q=yoga&day=tue&near=Sale&at=53.42,-2.32&within=3", ".few-found a"],
    ["a misspelt word", "#q=kroshet", ".loosenings a"],
  ])("axe finds nothing wrong with %s, and nothing is too wide", async (_what, link, part) => {
    await search(link, viewport);
    await page.locator(part).first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
    noErrors();
  });
});
