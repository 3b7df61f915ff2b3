import { watch } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { openBrowser, openPage } from "../browser.ts";
import { type Ask, askAs, choosePassword, type Person, ready } from "./people.ts";
import { type Directory, freePort, runStart, startDirectory } from "./server.ts";

const administrator: Person = { email: "administrator@example.org", password: "correct horse battery staple" };

let directory: Directory;
let browser: Browser;
let admin: Page;
let ask: Ask;

beforeAll(async () => {
  [directory, browser] = await Promise.all([startDirectory(), openBrowser()]);
  admin = await openPage(browser);
  await choosePassword(admin, directory.consoleLink(), administrator.password);
  ask = await askAs(directory.url, administrator);
});
afterAll(async () => {
  await browser?.close();
  await directory?.remove();
});

const listingsSchema = z.object({
  docs: z.array(z.object({ id: z.union([z.number(), z.string()]), publicId: z.string(), slug: z.string() })).min(1),
});
const aListing = async () => {
  const { docs } = listingsSchema.parse(
    await ask("GET", "/listings?limit=1&depth=0&where[title][equals]=The Slow Plot"),
  );
  return docs[0];
};
const page = async (path: string): Promise<string> => (await fetch(directory.url + path)).text();
const noStack = /^\s+at .+:\d+:\d+/m;

test("a port that is taken is told in a sentence with a way on", async () => {
  const second = runStart({ PORT: String(directory.port), DATA_DIR: join(directory.dataDir, "elsewhere") });
  expect(await second.ended).toBe(1);
  expect(second.words()).toContain(`Port ${directory.port} is already taken`);
  expect(second.words()).toContain("choose another port: PORT=");
  expect(second.words()).not.toMatch(noStack);
});

test("a second start with the same data is told in a sentence, and the first goes on", async () => {
  const second = runStart({ PORT: String(await freePort()), DATA_DIR: directory.dataDir });
  expect(await second.ended).toBe(1);
  expect(second.words()).toContain(`Alongside is already running with the data in ${directory.dataDir}`);
  expect(second.words()).not.toMatch(noStack);
  expect((await directory.health()).status).toBe("ok");
});

test("killed while it publishes: the last whole site stays up and the change is live after the next start", async () => {
  const listing = await aListing();
  const path = `/listings/${listing?.slug}-${listing?.publicId}/`;
  const before = await directory.health();
  const building = newRelease();
  await ask("PATCH", `/listings/${listing?.id}?draft=true`, { summary: "We dig, and we laugh while we dig." });
  await ask("POST", `/listings/${listing?.id}/approve`, {});
  await building;
  await directory.kill();

  await directory.start();
  expect(await directory.health()).toEqual(before);
  expect((await fetch(directory.url + path)).status).toBe(200);
  expect(await page(path)).not.toContain("We dig, and we laugh");
  await expect
    .poll(() => page(path), { timeout: 60_000, interval: 200 })
    .toContain("We dig, and we laugh while we dig.");
});

/** Resolves when a build has begun. */
function newRelease(): Promise<void> {
  return new Promise((resolve) => {
    const watcher = watch(join(directory.dataDir, "releases"), () => {
      watcher.close();
      resolve();
    });
  });
}

test("a wrong postcode gets a suggestion, and what was typed stays", async () => {
  await admin.goto(`${directory.url}/admin/collections/venues/create`);
  await admin.waitForURL(/\/venues\/\d+/);
  await (await ready(admin, "#field-name")).fill("Oldfield Hall");
  await admin.locator("#field-postcode").fill("WA15 OHF");
  await admin.getByRole("button", { name: "Approve and publish" }).press("Enter");
  await admin
    .getByText(/WA15 0HF/)
    .first()
    .waitFor();
  await expect.poll(() => admin.locator("#field-name").inputValue()).toBe("Oldfield Hall");
  await expect.poll(() => admin.locator("#field-postcode").inputValue()).toBe("WA15 OHF");
});

test("a listing that lacks something is not sent, and says what it lacks", async () => {
  await admin.goto(`${directory.url}/admin/collections/listings/create`);
  await admin.waitForURL(/\/listings\/\d+/);
  await (await ready(admin, "#field-title")).fill("Oldfield Strollers");
  await admin.getByRole("button", { name: "Approve and publish" }).press("Enter");
  await admin.locator("[data-type=error]").first().waitFor();
  await expect
    .poll(() => admin.locator("[data-type=error]").first().textContent())
    .toContain("Say in one sentence what it is.");
  await expect.poll(() => admin.locator("#field-title").inputValue()).toBe("Oldfield Strollers");
});

test("the search page without JavaScript says what to do instead, and it works", async () => {
  const plain = await openPage(browser, { javaScriptEnabled: false });
  await plain.goto(`${directory.url}/search/#q=walk`);
  // Playwright looks for text with the page's own JavaScript, which does not count what is in <noscript> as text.
  await expect.poll(() => plain.locator("noscript").textContent()).toContain("Searching needs JavaScript.");
  await plain.getByRole("main").getByRole("link", { name: "What would you like to do?" }).click();
  await plain
    .getByRole("main")
    .getByRole("link", { name: /nature/i })
    .first()
    .click();
  await expect.poll(() => plain.getByRole("main").locator('a[href*="/listings/"]').count()).toBeGreaterThan(5);
});
