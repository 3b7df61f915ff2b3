import { expect } from "vitest";
import type { Listing } from "../../../search/listing.ts";
import type { RequestHandler } from "../../../server/serveAdmin.ts";
import { axeViolations } from "../../browser.ts";
import { sampleSnapshot } from "../../fixtures/listings.ts";
import { publishedSite } from "../publishedSite.ts";
import { siteTest } from "../siteTest.ts";

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

const test = siteTest({ publish: () => publishedSite(sampleSnapshot, admin) });

test("a draft is shown as its page will be, and follows what is saved", async ({ visit }) => {
  const page = await visit("/preview/#listing=1");
  await page.getByRole("heading", { level: 1, name: sample.title.en }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  draft = { ...sample, title: { en: "A name that was just saved" } };
  await page.evaluate(() => postMessage({ type: "payload-document-event" }, location.origin));
  await page.getByRole("heading", { level: 1, name: "A name that was just saved" }).waitFor();
});

test("a message from another site changes nothing", async ({ visit, site }) => {
  const page = await visit("/preview/#listing=1");
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

test.for([
  ["2", "Sign in to see this preview."],
  ["3", "This listing is not here, or it is not one of yours to look at."],
  ["../../users", "This listing is not here, or it is not one of yours to look at."],
])("what cannot be shown (%s) is told kindly", async ([id = "", words = ""], { visit }) => {
  const page = await visit(`/preview/#listing=${encodeURIComponent(id)}`, {
    expectedErrors: /Failed to load resource/,
  });
  await page.getByText(words).waitFor();
  expect(await axeViolations(page)).toEqual([]);
});
