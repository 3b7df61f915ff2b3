import { sampleSnapshot } from "../../tests/fixtures/listings.ts";
import { syntheticListings } from "../../tests/fixtures/syntheticListings.ts";
import { publishedSite } from "../../tests/site/publishedSite.ts";
import { type BrowserFigures, browserFigures } from "./browser.ts";

/** The search page of a directory of so many listings, each with words of its own, on a slow phone. */
export async function benchPhone(listings: number): Promise<BrowserFigures> {
  const site = await publishedSite({ ...sampleSnapshot, listings: syntheticListings(listings) });
  try {
    return await browserFigures(site.url);
  } finally {
    await site.close();
  }
}
