import { describe, expect } from "vitest";
import { listingPath, organisationPath } from "../../../search/paths.ts";
import { axeViolations, viewports } from "../../browser.ts";
import { publishedSite } from "../publishedSite.ts";
import { siteTest } from "../siteTest.ts";
import { fullyKnown, hostile, refuge, snapshot } from "./snapshot.ts";

const test = siteTest({ publish: () => publishedSite(snapshot), expectedErrors: /404/ });

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
  "/offline/",
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
    test.for(kindsOfPage)("%s has nothing that axe finds wrong and fits the screen", async (path, { visit }) => {
      const page = await visit(path, { colorScheme, viewport });
      expect(await axeViolations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
    });
  });
});
