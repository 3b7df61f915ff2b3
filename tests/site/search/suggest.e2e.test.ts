import type { Browser, BrowserContextOptions, Page } from "playwright-core";
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

async function search(fragment = "", options: BrowserContextOptions = {}, path = "/search/"): Promise<void> {
  page = await openPage(browser, options);
  noErrors = failOnConsoleErrors(page);
  await page.goto(`${site.url}${path}${fragment}`);
  await page.locator(".result").first().waitFor();
}

const phone = { viewport: viewports.phone, hasTouch: true };
const box = () => page.getByRole("combobox", { name: /^What would you like/ });
const list = () => page.getByRole("listbox", { name: "Suggestions" });
const option = (name: string | RegExp) => list().getByRole("option", { name });
const options = () => list().getByRole("option").allTextContents();
const chip = (name: string | RegExp) => page.getByRole("button", { name });
const count = () => page.locator(".result-count");
const fragment = () => new URL(page.url()).hash;
const activeOption = () =>
  box().evaluate(
    (input) => document.getElementById(input.getAttribute("aria-activedescendant") ?? "")?.textContent ?? "",
  );

describe("suggestions while typing", () => {
  test("arrow keys choose, Enter takes: an activity becomes a filter, and the focus stays in the field", async () => {
    await search();
    await box().pressSequentially("sing");
    await option("Singing Activity").waitFor();
    expect(await box().getAttribute("aria-expanded")).toBe("true");
    await box().press("ArrowDown");
    await expect.poll(activeOption).toMatch(/^Singing/);
    await box().press("Enter");
    await chip("Remove Singing").waitFor();
    await expect.poll(() => box().inputValue()).toBe("");
    expect(await box().getAttribute("aria-expanded")).toBe("false");
    await expect.poll(fragment).toBe("#activity=singing");
    expect(await box().evaluate((input) => input === document.activeElement)).toBe(true);
    noErrors();
  });

  test("Enter without a choice searches for what is typed", async () => {
    await search();
    await box().pressSequentially("sing");
    await option("Singing Activity").waitFor();
    await box().press("Enter");
    await expect.poll(() => list().count()).toBe(0);
    await expect.poll(fragment).toBe("#q=sing");
    noErrors();
  });

  test("Escape puts the list away and keeps the words; the down arrow has it again, and from its end it goes back to the field", async () => {
    await search();
    await box().pressSequentially("gard");
    await option("Gardening Activity").waitFor();
    await box().press("Escape");
    await expect.poll(() => list().count()).toBe(0);
    expect(await box().inputValue()).toBe("gard");
    await box().press("ArrowDown");
    await option("Gardening Activity").waitFor();
    await box().press("ArrowUp");
    const last = (await options()).at(-1) ?? "";
    await expect.poll(activeOption).toBe(last);
    await box().press("ArrowDown");
    await expect.poll(activeOption).toBe("");
    await box().press("ArrowDown");
    await box().press("Home");
    await expect.poll(activeOption).toBe("");
    expect(await box().evaluate((input) => (input instanceof HTMLInputElement ? input.selectionStart : -1))).toBe(0);
    noErrors();
  });

  test("how many there are is told politely", async () => {
    await search();
    await box().pressSequentially("gard");
    await option("Gardening Activity").waitFor();
    const many = (await options()).length;
    await expect
      .poll(() => page.locator(".suggest-box [role=status]").textContent())
      .toBe(many === 1 ? "1 suggestion. Use the down arrow." : `${many} suggestions. Use the down arrow.`);
    noErrors();
  });

  test("a group leads to its page", async () => {
    const [listing] = sampleSnapshot.listings;
    const title = listing?.title.en ?? "";
    await search();
    await box().fill(title);
    await option(title).first().click();
    await page.getByRole("heading", { level: 1, name: title }).waitFor();
    noErrors();
  });

  test("a finger chooses a place, with the words before it, on a phone", async () => {
    await search("", phone);
    await box().fill("choir in Sal");
    await option(/near Sale/).tap();
    await chip(/^Remove 3 miles from Sale/).waitFor();
    await expect.poll(() => box().inputValue()).toBe("choir");
    noErrors();
  });

  test("a group that was taken down is not suggested any more", async () => {
    const listing = sampleSnapshot.listings.find(({ title }) => title.en.split(" ").length > 2);
    site.withdraw([listing?.publicId ?? ""]);
    await search();
    await box().fill(listing?.title.en ?? "");
    await expect.poll(() => count().textContent()).toContain("for “");
    await box().press("End");
    expect((await options()).filter((name) => name.startsWith(listing?.title.en ?? ""))).toEqual([]);
    site.withdraw([]);
    noErrors();
  });

  test("typing asks nobody but this site for its own files, and never with the words", async () => {
    await search();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await box().pressSequentially("lunch club in Sal");
    await option(/near Sale/).waitFor();
    expect(asked.filter((url) => !url.startsWith(`${site.url}/`))).toEqual([]);
    expect(asked.filter((url) => /lunch|club|sal(?!e)/i.test(new URL(url).pathname + new URL(url).search))).toEqual([]);
    noErrors();
  });

  test("with the list once read, suggestions go on without a connection", async () => {
    await search();
    await box().pressSequentially("wa");
    await option("Walking Activity").waitFor();
    await page.context().setOffline(true);
    await box().fill("gard");
    await option("Gardening Activity").waitFor();
  });

  test.each(["light", "dark"] as const)("axe finds nothing wrong with them, in %s colours", async (colorScheme) => {
    for (const viewport of [viewports.phone, viewports.desk]) {
      for (const path of ["/search/", "/cy/search/"]) {
        await search("", { viewport, colorScheme }, path);
        const field = page.locator(".suggest-box input");
        await field.pressSequentially("ga");
        await page.locator(".suggestion").first().waitFor();
        await field.press("ArrowDown");
        expect(await axeViolations(page)).toEqual([]);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width).toBe(viewport.width);
        noErrors();
      }
    }
  });
});

describe("a place in the words", () => {
  test("once sent is looked around, visibly, and one press puts the words back as words", async () => {
    await search();
    await box().pressSequentially("walk in Sale");
    await expect.poll(() => count().textContent()).toContain("for “walk in Sale”");
    await box().press("Enter");
    await expect.poll(() => count().textContent()).toMatch(/for “walk” within 3 miles of Sale$/);
    expect(await box().inputValue()).toBe("walk");
    await expect.poll(fragment).toMatch(/^#q=walk&near=Sale/);
    await chip("Remove 3 miles from Sale").click();
    await expect.poll(() => box().inputValue()).toBe("walk in Sale");
    await expect.poll(() => count().textContent()).toMatch(/for “walk in Sale”$/);
    await expect.poll(fragment).toBe("#q=walk+in+Sale&undone=near%3Atext");
    await box().press("Enter");
    await expect.poll(() => count().textContent()).toMatch(/for “walk in Sale”$/);
    noErrors();
  });

  test("an outcode alone, and words that came from the home page, are understood as well", async () => {
    await search("#q=yoga+M33");
    await expect.poll(() => count().textContent()).toMatch(/within 3 miles of M33$/);
    await page.goto(`${site.url}/`);
    await page.locator("#what").fill("lunch club altrincham");
    await page.locator("#what").press("Enter");
    await expect.poll(() => count().textContent()).toMatch(/for “lunch club” within 3 miles of Altrincham$/);
    noErrors();
  });

  test("towns of one name are offered apart", async () => {
    await search();
    await box().fill("choir in Newport");
    await box().press("Enter");
    await page.getByText("Which Newport do you mean?").waitFor();
    await page.getByRole("button", { name: "Newport, Isle of Wight" }).click();
    await expect.poll(() => count().textContent()).toMatch(/within 3 miles of Newport, Isle of Wight$/);
    expect(await box().inputValue()).toBe("choir");
    noErrors();
  });
});
