import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { axeViolations, viewports } from "../../browser.ts";
import { searchTest } from "./searchTest.ts";

const test = searchTest();
const aloud = async (page: Page) => (await page.getByRole("status").allTextContents()).join(" | ");
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.tagName);
const bereavement = "Don't also show bereavement support";

describe("what the words were taken to mean", () => {
  test("is shown beside what was chosen and told aloud with the number", async ({ search }) => {
    const { page, meanings } = await search("#q=my+wife+died&day=tue");
    await expect.poll(() => meanings.allTextContents()).toContain("Also showing: bereavement support×");
    await expect
      .poll(() => aloud(page))
      .toMatch(/\d+ groups for “my wife died” on a Tuesday\..*Also showing: bereavement support/);
    expect(await page.getByRole("list", { name: "What you chose" }).textContent()).not.toContain("bereavement");
  });

  test("is undone by one press, told aloud, and had again by going back", async ({ search }) => {
    const { page, button, count, fragment } = await search("#q=my+wife+died");
    await button(bereavement).waitFor();
    const before = await count();
    await button(bereavement).press("Enter");
    await expect.poll(fragment).toBe("#q=my+wife+died&undone=concepts:bereavement-support".replace(":", "%3A"));
    await expect.poll(() => button(bereavement).count()).toBe(0);
    await expect.poll(() => aloud(page)).toContain("Undone: Also showing: bereavement support.");
    await expect.poll(() => focused(page)).not.toBe("BODY");
    await page.goBack();
    await button(bereavement).waitFor();
    await expect.poll(count).toBe(before);
  });

  test("what was undone is forgotten once the words mean something else", async ({ search }) => {
    const { what, button, count, fragment } = await search("#q=my+wife+died&undone=concepts:bereavement-support");
    await expect.poll(count).toMatch(/for “my wife died”$/);
    await what.fill("yoga");
    await expect.poll(fragment).toBe("#q=yoga");
    await what.fill("my wife died");
    await button(bereavement).waitFor();
  });

  test("a concept that the words name themselves is no news", async ({ search }) => {
    const { count, meanings } = await search("#q=yoga");
    await expect.poll(count).toMatch(/for “yoga”$/);
    expect(await meanings.count()).toBe(0);
  });

  test("what nobody offers is told above what may help", async ({ search }) => {
    const { page, results } = await search("#q=menopause");
    await page.getByText("Nothing here is just for menopause. These may help.").first().waitFor();
    await expect.poll(() => results.count()).toBeGreaterThan(0);
    await expect
      .poll(() => page.getByRole("status").allTextContents())
      .toContainEqual(expect.stringContaining("Nothing here is just for menopause."));
  });

  test("a day that was said is asked for, and looked beyond by one press", async ({ search }) => {
    const { button, count, meanings } = await search("#q=pottery+on+a+wednesday");
    await expect.poll(() => meanings.allTextContents()).toContain("Wednesday×");
    const before = Number.parseInt((await count()) ?? "", 10);
    await button("Don't look only for Wednesday").click();
    await expect.poll(async () => Number.parseInt((await count()) ?? "", 10)).toBeGreaterThan(before);
  });

  test("in Welsh it is said in Welsh", async ({ visit }) => {
    const page = await visit("/cy/search/#q=my+wife+died");
    await page.getByText("Hefyd yn dangos:").first().waitFor();
  });
});

const nothing = "#q=walk&day=tue&near=Sale&at=53.42,-2.32&within=0.5&access=bsl&cost=paid";
const ways = (page: Page) => page.locator(".loosenings a");

describe("when nothing is found", () => {
  test("it says what a little change gives, and a press shows just that; going back leads to the offer", async ({
    search,
  }) => {
    const { page, count } = await search(nothing);
    await expect.poll(count).toBe("No groups for “walk” within half a mile of Sale on a Tuesday");
    await expect.poll(() => ways(page).first().textContent()).toMatch(/^\d+ within \d+ miles?$/);
    const offers = await ways(page).allTextContents();
    expect(offers.length).toBeLessThanOrEqual(5);
    for (const [i, offer] of offers.entries()) {
      await ways(page).nth(i).press("Enter");
      await expect.poll(count).toMatch(new RegExp(`^${Number.parseInt(offer, 10)} groups? for “walk”`));
      await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe("result-count");
      await page.goBack();
      await expect.poll(() => ways(page).allTextContents()).toEqual(offers);
    }
  });

  test("a misspelt word is asked about", async ({ search }) => {
    const { page, count } = await search("#q=cochret");
    await page.getByRole("link", { name: "Did you mean crochet?" }).click();
    await expect.poll(count).toMatch(/^\d+ groups for “crochet”$/);
  });

  test("nonsense still leads on", async ({ search }) => {
    const { page } = await search("#q=xyzzyqwv");
    await page.getByRole("link", { name: "By kind" }).waitFor();
  });
});

test("below a short list there is quietly more", async ({ search }) => {
  const { page, results, count } = await search("#q=knitting&day=tue&near=Sale&at=53.42,-2.32&within=3");
  await expect.poll(count).toMatch(/^[123] groups? for “knitting”/);
  await page.getByRole("heading", { name: "Looking for something else?" }).waitFor();
  await expect.poll(() => results.count()).toBeGreaterThan(0);
});

describe.each([viewports.phone, viewports.desk])("at $width pixels", (viewport) => {
  test.for([
    ["what was understood", "#q=my+wife+died+in+november+and+i+am+on+my+own+now", ".understood li"],
    ["a short list", "#q=knitting&day=tue&near=Sale&at=53.42,-2.32&within=3", ".few-found a"],
    ["a misspelt word", "#q=cochret", ".loosenings a"],
  ])("axe finds nothing wrong with %s, and nothing is too wide", async ([_what, link = "", part = ""], { search }) => {
    const { page, width } = await search(link, { viewport });
    await page.locator(part).first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(await width()).toBe(viewport.width);
  });
});
