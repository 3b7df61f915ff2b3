import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listingPath, organisationPath } from "../../../search/snapshot.ts";
import { axeViolations, failOnConsoleErrors, openBrowser, openPage, viewports } from "../../browser.ts";
import { type PublishedSite, publishedSite } from "../publishedSite.ts";
import { fullyKnown, hostile, refuge, snapshot } from "./snapshot.ts";

let site: PublishedSite;
let browser: Browser;

beforeAll(async () => {
  site = await publishedSite(snapshot);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const example = snapshot.listings.find((listing) => listing.example && listing.description && listing.title.cy);
const [organisation] = snapshot.organisations;
const kindsOfPage = [
  "/",
  "/kinds/",
  "/kinds/arts/",
  "/kinds/arts/singing/",
  "/places/",
  "/places/sale/",
  "/about/",
  "/accessibility/",
  "/privacy/",
  "/not-here/",
  ...(organisation ? [organisationPath(organisation)] : []),
  ...[fullyKnown, hostile, refuge, example].filter((listing) => listing !== undefined).map(listingPath),
  ...(example ? [`/cy${listingPath(example)}`] : []),
  "/cy/",
  "/cy/kinds/arts/",
  "/cy/privacy/",
];

describe.each(["light", "dark"] as const)("In %s colours", (colorScheme) => {
  describe.each(Object.entries(viewports))("on a %s", (_name, viewport) => {
    it.each(kindsOfPage)("%s has nothing that axe finds wrong and fits the screen", async (path) => {
      const page = await openPage(browser, { colorScheme, viewport });
      const throwErrors = failOnConsoleErrors(page, /404/);
      await page.goto(site.url + path);
      expect(await axeViolations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
        0,
      );
      throwErrors();
      await page.context().close();
    });
  });
});
