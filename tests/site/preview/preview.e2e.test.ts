import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import type { Listing } from "../../../search/listing.ts";
import type { RequestHandler } from "../../../server/serveAdmin.ts";
import { axeViolations, failOnConsoleErrors, openBrowser, openPage } from "../../browser.ts";
import { sampleSnapshot } from "../../fixtures/listings.ts";
import { type PublishedSite, publishedSite } from "../publishedSite.ts";

const [sample] = sampleSnapshot.listings;
if (!sample) throw new Error("The sample is empty.");
let draft: Listing = sample;

/** Stands in for the CMS: listing 1 may be seen, 2 asks to sign in, nothing else is there. */
const admin: RequestHandler = async ({ url }, response) => {
  if (url === "/api/listings/1/preview") {
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(draft));
  } else response.writeHead(url === "/api/listings/2/preview" ? 403 : 404).end();
};

let site: PublishedSite;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [site, browser] = await Promise.all([publishedSite(sampleSnapshot, admin), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});
afterEach(() => page.context().close());

test("a draft is shown as its page will be, and follows what is saved", async () => {
  page = await openPage(browser);
  const noErrors = failOnConsoleErrors(page);
  await page.goto(`${site.url}/preview/#listing=1`);
  await page.getByRole("heading", { level: 1, name: sample.title.en }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  draft = { ...sample, title: { en: "A name that was just saved" } };
  await page.evaluate(() => postMessage({ type: "payload-document-event" }, location.origin));
  await page.getByRole("heading", { level: 1, name: "A name that was just saved" }).waitFor();
  noErrors();
});

test("a message from another site changes nothing", async () => {
  page = await openPage(browser);
  await page.goto(`${site.url}/preview/#listing=1`);
  await page.getByRole("heading", { level: 1 }).waitFor();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.evaluate(() => {
    dispatchEvent(
      new MessageEvent("message", { origin: "https://other.example", data: { type: "payload-document-event" } }),
    );
    dispatchEvent(new MessageEvent("message", { origin: location.origin, data: { type: "something else" } }));
    dispatchEvent(new MessageEvent("message", { origin: location.origin, data: { type: "payload-live-preview" } }));
  });
  await expect.poll(() => asked).toEqual([`${site.url}/api/listings/1/preview`]);
});

test.each([
  ["2", "Sign in to see this preview."],
  ["3", "This listing is not here, or it is not one of yours to look at."],
  ["../../users", "This listing is not here, or it is not one of yours to look at."],
])("what cannot be shown (%s) is told kindly", async (id, words) => {
  page = await openPage(browser);
  await page.goto(`${site.url}/preview/#listing=${encodeURIComponent(id)}`);
  await page.getByText(words).waitFor();
  expect(await axeViolations(page)).toEqual([]);
});
