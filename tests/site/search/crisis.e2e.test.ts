import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { harmlessPage } from "../../../site/crisis/helplines.ts";
import { axeViolations, failOnConsoleErrors, openBrowser, openPage, viewports } from "../../browser.ts";
import { sampleSnapshot } from "../../fixtures/listings.ts";
import { type PublishedSite, publishedSite } from "../publishedSite.ts";

let site: PublishedSite;
let browser: Browser;
let page: Page;
let noErrors: () => void;

const local = {
  name: { en: "Trafford Crisis Café", cy: "Caffi Argyfwng Trafford" },
  needs: ["suicide" as const],
  phone: "0161 496 0333",
  hours: { en: "Every evening, 6pm to midnight" },
};

beforeAll(async () => {
  const directory = { ...sampleSnapshot.directory, support: { crisisLines: [local] } };
  [site, browser] = await Promise.all([publishedSite({ ...sampleSnapshot, directory }), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});
afterEach(async () => {
  await page.context().close();
});

async function visit(path: string, options: BrowserContextOptions = {}): Promise<void> {
  page = await openPage(browser, options);
  noErrors = failOnConsoleErrors(page);
  await page.goto(site.url + path);
}

const help = () => page.getByRole("region", { name: "Help right now" });
const links = () =>
  help()
    .getByRole("link")
    .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
const count = () => page.locator(".result-count");

describe("help before anything else on the search screen", () => {
  test("who writes of ending it sees who listens, above what was found, and the results stay", async () => {
    await visit("/search/");
    await page.getByRole("combobox", { name: /^What would you like/ }).fill("i want to end it all");
    await help().waitFor();
    expect(await links()).toEqual([
      "tel:999",
      "tel:116123",
      "sms:85258?body=SHOUT",
      "tel:111",
      "tel:0800132737",
      "tel:01614960333",
    ]);
    await count().waitFor();
    const box = await help().boundingBox();
    const results = await page.locator(".result-column").boundingBox();
    expect(box && results && box.y + box.height <= results.y).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("combobox");
    noErrors();
  });

  test("who writes of violence is told how to call silently and can leave quickly", async () => {
    await visit("/search/#q=he+hits+me");
    await help().waitFor();
    expect(await links()).toEqual([harmlessPage, "tel:999", "tel:08082000247", "tel:08088010800"]);
    expect(await help().textContent()).toContain("press 55");
    noErrors();
  });

  describe("leaving quickly leaves no trace of the words in the history", () => {
    const leave = async () => {
      await page.route(harmlessPage, (route) =>
        route.fulfill({ contentType: "text/html", body: "<title>Weather</title>" }),
      );
      for (let press = 0; press < 3; press++) await page.keyboard.press("Shift");
      await page.waitForURL(harmlessPage);
    };

    test("where it is the only page", async () => {
      await visit("/search/#q=he+hits+me");
      await help().waitFor();
      await leave();
      await page.goBack().catch(() => null);
      expect(page.url()).not.toContain("hits");
    });

    test("whatever was pressed before", async () => {
      await visit("/");
      await page.goto(`${site.url}/search/#q=he+hits+me+loneliness+company+walk&undone=only:domestic-abuse-support`);
      await help().waitFor();
      const free = page.getByRole("checkbox", { name: /^Free/ });
      await free.check();
      await expect.poll(() => page.url()).toContain("cost=free");
      await free.uncheck();
      await page.getByRole("link", { name: "Next page" }).click();
      await expect.poll(() => page.url()).toContain("page=2");
      await page.getByRole("banner").getByRole("link", { name: "Cymraeg" }).click();
      await page.waitForURL("**/cy/search/#q=he+hits+me+loneliness+company+walk*");
      await page.getByRole("region", { name: "Help ar unwaith" }).waitFor();
      await leave();
      await page.goBack();
      expect(page.url()).toBe(`${site.url}/`);
    });

    test("while they are still on their way into the address", async () => {
      await visit("/");
      await page.goto(`${site.url}/search/`);
      await page.clock.install();
      await page.getByRole("combobox", { name: /^What would you like/ }).fill("he hits me");
      await help().waitFor();
      // The page that tells nothing is so slow to come that this one stays.
      await page.route(harmlessPage, (route) => route.fulfill({ status: 204 }));
      for (let press = 0; press < 3; press++) await page.keyboard.press("Shift");
      await page.clock.runFor(10_000);
      expect(page.url()).toBe(`${site.url}/search/`);
    });
  });

  test("it is told once to who cannot see it, and goes when the words go", async () => {
    await visit("/search/");
    const told = page.locator("p[role=status]", { hasText: "Help right now" });
    await page.getByRole("combobox", { name: /^What would you like/ }).pressSequentially("suicidal");
    await help().waitFor();
    const first = await told.elementHandle();
    await page.getByRole("combobox", { name: /^What would you like/ }).pressSequentially(" thoughts");
    expect(await first?.evaluate((node) => node.isConnected)).toBe(true);
    await page.getByRole("combobox", { name: /^What would you like/ }).fill("yoga");
    await help().waitFor({ state: "detached" });
    expect(await told.count()).toBe(0);
    noErrors();
  });

  test("who types “help with bills” letter by letter is not alarmed on the way", async () => {
    await visit("/search/#q=suicidal");
    await help().waitFor();
    const what = page.getByRole("combobox", { name: /^What would you like/ });
    await what.fill("");
    await help().waitFor({ state: "detached" });
    const alarms = await page.evaluateHandle(() => {
      const seen: string[] = [];
      const isShown = () =>
        document.querySelector(".crisis-help") && seen.push(document.querySelector("input")?.value ?? "");
      new MutationObserver(isShown).observe(document.body, { childList: true, subtree: true });
      return seen;
    });
    await what.pressSequentially("help with bills");
    await expect.poll(() => count().textContent()).toContain("“help with bills”");
    expect(await alarms.jsonValue()).toEqual([]);
    noErrors();
  });

  test("“help” is taken for what it says once it is sent, or nobody goes on", async () => {
    await visit("/search/");
    const what = page.getByRole("combobox", { name: /^What would you like/ });
    await what.fill("help");
    await help().waitFor();
    await what.fill("sos");
    await what.press("Enter");
    await help().waitFor();
    noErrors();
  });

  test("it is there at once even where the directory does not load", async () => {
    page = await openPage(browser);
    await page.route(/\/search\/(?:index|cards|manifest|server)/, (route) => route.abort());
    await page.goto(`${site.url}/search/#q=suicidal`);
    await help().waitFor();
  });

  test.each(["#q=he+hits+me", ""])("on a slow line it comes before the directory: /search/%s", async (search) => {
    page = await openPage(browser);
    const heard: string[] = [];
    page.on("request", (request) => heard.push(`asks ${request.url()}`));
    page.on("response", (response) => heard.push(`has ${response.url()}`));
    await page.goto(`${site.url}/search/${search}`);
    await page.getByRole("combobox", { name: /^What would you like/ }).fill("he hits me");
    await help().waitFor();
    await expect.poll(() => count().textContent()).toContain("“he hits me”");
    const first = (what: RegExp) => heard.findIndex((one) => what.test(one));
    expect(first(/^has .*CrisisHelp/)).toBeGreaterThan(-1);
    for (const data of [/^asks .*\/index/, /^asks .*\/cards/, /^asks .*searchWorker/])
      expect(first(data)).toBeGreaterThan(first(/^has .*CrisisHelp/));
  });

  test("a search for a bereavement group stays calm", async () => {
    await visit("/search/#q=suicide+bereavement+group");
    await count().waitFor();
    expect(await help().count()).toBe(0);
    noErrors();
  });

  test.each([
    ["desk", "light"],
    ["phone", "light"],
    ["phone", "dark"],
  ] as const)(
    "it has no accessibility problem on a %s in %s colours, and its targets are large",
    async (size, colorScheme) => {
      await visit("/search/#q=im+12+and+he+hits+me+i+want+to+die", { viewport: viewports[size], colorScheme });
      await help().waitFor();
      await count().waitFor();
      expect(await axeViolations(page)).toEqual([]);
      for (const link of await help().getByRole("link").all()) {
        expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      noErrors();
    },
  );

  test("it speaks Welsh", async () => {
    await visit("/cy/search/#q=dwi+isio+marw");
    const welsh = page.getByRole("region", { name: "Help ar unwaith" });
    await welsh.waitFor();
    expect(await welsh.textContent()).toContain("Caffi Argyfwng Trafford");
    noErrors();
  });
});

describe("help without JavaScript", () => {
  test.each(["/help-now/", "/cy/help-now/"])("%s names every helpline, and every page leads to it", async (path) => {
    await visit(path, { javaScriptEnabled: false });
    const named = await page.locator("main a").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    for (const href of ["tel:999", "tel:111", "tel:116123", "tel:08082000247", "tel:08001111", "tel:0800132737"]) {
      expect(named).toContain(href);
    }
    await page.goto(`${site.url}${path.replace("help-now/", "")}`);
    expect(await page.locator(`footer a[href="${path}"]`).count()).toBe(1);
    noErrors();
  });

  test.each(["desk", "phone"] as const)("the page has no accessibility problem on a %s", async (size) => {
    await visit("/help-now/", { viewport: viewports[size] });
    expect(await axeViolations(page)).toEqual([]);
    noErrors();
  });
});
