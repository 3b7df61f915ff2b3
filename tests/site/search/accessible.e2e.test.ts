import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { axeViolations, viewports } from "../../browser.ts";
import { siteTest } from "../siteTest.ts";

const test = siteTest();
const onPhone = (page: Page): boolean => page.viewportSize()?.width === viewports.phone.width;
const firstResult = (page: Page) => page.locator(".result").first().waitFor();

/** Every state of the search screen, and how to get there. */
const states: Record<string, { fragment: string; reach: (page: Page) => Promise<void> }> = {
  "everything there is": { fragment: "", reach: firstResult },
  "results of both groups": {
    fragment: "#q=walk&access=bsl&access=step-free&near=Sale&at=53.42,-2.32",
    reach: firstResult,
  },
  "nothing found": {
    fragment: "#q=walk&day=tue&near=Sale&at=53.42,-2.32&within=0.5&cost=paid&access=bsl",
    reach: (page) => page.locator(".loosenings a").first().waitFor(),
  },
  "a link with parts that mean nothing": { fragment: "#colour=blue&day=tue", reach: firstResult },
  "every filter unfolded": {
    fragment: "",
    reach: async (page) => {
      await firstResult(page);
      if (onPhone(page)) await page.getByRole("button", { name: "More", exact: true }).click();
      else await page.getByText("More choices").click();
      const folded = page.getByRole("button", { name: /^Show all/ });
      while ((await folded.count()) > 0) await folded.first().click();
    },
  },
  "a place that is not known": {
    fragment: "",
    reach: async (page) => {
      if (onPhone(page)) await page.getByRole("button", { name: "Near Anywhere" }).click();
      await page.getByRole("textbox", { name: "Near" }).fill("WA15 OHF");
      await page.getByRole("textbox", { name: "Near" }).press("Enter");
      await page.getByRole("button", { name: /^Did you mean/ }).waitFor();
    },
  },
  "the map, a marker chosen": {
    fragment: "#activity=fishing",
    reach: async (page) => {
      await firstResult(page);
      if (onPhone(page)) await page.getByRole("button", { name: "Map", exact: true }).click();
      await page.locator(".marker:not(.cluster)").first().press("Enter");
      await page.locator(".after-map .result").waitFor();
    },
  },
};

describe.each(["light", "dark"] as const)("in %s colours", (colorScheme) => {
  describe.each([viewports.phone, viewports.desk])("at $width pixels", (viewport) => {
    test.for(Object.entries(states))(
      "axe finds nothing wrong with %s",
      async ([_name, { fragment, reach }], { visit }) => {
        const page = await visit(`/search/${fragment}`, { viewport, colorScheme });
        await reach(page);
        expect(await axeViolations(page)).toEqual([]);
      },
    );
  });
});

test("somebody at a keyboard need not go through every filter to reach what was found", async ({ visit }) => {
  const page = await visit("/search/");
  await firstResult(page);
  await page.getByRole("textbox", { name: "Near" }).focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^\d+ groups$/);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest(".result") !== null)).toBe(true);
});
