import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeViolations, failOnConsoleErrors, openBrowser, openPage, viewports } from "../browser.ts";
import { choosePassword, ready, signIn } from "./people.ts";
import { type Directory, startDirectory } from "./server.ts";

const password = "correct horse battery staple";
/** More than the sample has, and an end to whatever might go round in circles. */
const mostPages = 2_000;
/** Pages of one kind that a browser opens; the others are read as text. */
const openedOfAKind = 2;

let directory: Directory;
let browser: Browser;
let pages: ReadonlyMap<string, string>;

beforeAll(async () => {
  [directory, browser] = await Promise.all([startDirectory(), openBrowser()]);
  pages = await crawl();
});
afterAll(async () => {
  await browser?.close();
  await directory?.remove();
});

const refused: string[] = [];

/** Every page that links lead to from the home page, with its HTML. What does not answer 200 is in `refused`. */
async function crawl(): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const seen = new Set(["/"]);
  for (const path of seen) {
    if (found.size === mostPages) break;
    const response = await fetch(directory.url + path, { redirect: "manual" });
    if (response.status !== 200) refused.push(`${path} answered ${response.status}`);
    if (!response.headers.get("content-type")?.startsWith("text/html")) continue;
    const html = await response.text();
    found.set(path, html);
    for (const [, href = ""] of html.matchAll(/(?:href|src)="([^"]+)"/g)) {
      const url = new URL(href.replaceAll("&amp;", "&"), directory.url + path);
      if (url.origin === directory.url && !/^\/(admin|api)\b/.test(url.pathname)) seen.add(url.pathname);
    }
  }
  return found;
}

/** `/cy/listings/norris-road-x1y2z3a4/` is of the kind `/cy/listings/…/`. */
const kindOf = (path: string): string => path.replace(/(listings|organisations|places|kinds)\/.+/, "$1/…/");

const someOfEachKind = (most: number): string[] => {
  const kinds = Map.groupBy(pages.keys(), kindOf);
  return [...kinds.values()].flatMap((paths) => paths.slice(0, most));
};

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await openPage(browser, options);
  await page.goto(directory.url + path);
  return page;
}

describe("Every page that a link leads to", () => {
  test("is there, in both languages", () => {
    expect(refused).toEqual([]);
    const listings = [...pages.keys()].filter((path) => kindOf(path) === "/listings/…/");
    expect(listings.length).toBeGreaterThanOrEqual(80);
    expect([...pages.keys()].filter((path) => path.startsWith("/cy/")).length).toBeGreaterThan(10);
    expect(pages.size).toBeLessThan(mostPages);
  });

  test("has one main heading, unless the browser draws it", () => {
    const drawn = /^(\/cy)?\/(search|preview)\/$/;
    // Hidden until the listing is taken down, and then in place of everything else.
    const notice = /<withdrawn-notice.*?<\/withdrawn-notice>/s;
    const wrong = [...pages].filter(
      ([path, html]) => !drawn.test(path) && html.replace(notice, "").match(/<h1[ >]/g)?.length !== 1,
    );
    expect(wrong.map(([path]) => path)).toEqual([]);
  });

  test("opens without an error, breaks no security policy and asks nobody else for anything", async () => {
    const others: string[] = [];
    for (const path of someOfEachKind(openedOfAKind)) {
      const page = await openPage(browser);
      const noErrors = failOnConsoleErrors(page);
      page.on("request", (request) => {
        const url = new URL(request.url());
        if (url.origin !== directory.url && !["data:", "blob:"].includes(url.protocol)) others.push(`${path}: ${url}`);
      });
      await page.goto(directory.url + path, { waitUntil: "networkidle" });
      expect(await page.locator("h1:visible").count(), path).toBe(1);
      noErrors();
      await page.context().close();
    }
    expect(others).toEqual([]);
  });
});

describe("Without JavaScript", () => {
  test("browsing leads from the home page to a listing that reads in full", async () => {
    const page = await open("/", { javaScriptEnabled: false });
    await page
      .getByRole("link", { name: /nature/i })
      .first()
      .click();
    await page.locator('main a[href^="/listings/"]').first().click();
    for (const heading of ["When", "Where", "Cost", "Can I get in and feel at ease?", "How to join", "Checked"]) {
      await page.getByRole("heading", { name: heading, exact: true }).first().waitFor();
    }
    await page.context().close();
  });

  test("places lead to listings too, in Welsh", async () => {
    const page = await open("/cy/places/", { javaScriptEnabled: false });
    await page.locator('main a[href^="/cy/places/"]').first().click();
    await page.locator('main a[href*="/listings/"]').first().click();
    await expect.poll(() => page.locator("h1:visible").count()).toBe(1);
    await page.context().close();
  });
});

/** The search in its states, and what shows that each has come about. */
const searches: readonly [fragment: string, shows: string][] = [
  ["", ".result"],
  ["#q=walk&near=Sale&at=53.42,-2.32&within=3&day=tue", "button[aria-label='Remove Tuesday']"],
  ["#access=bsl", ".ask-first .result"],
  ["#q=xyzzy&access=bsl&cost=free", ".nothing-found"],
  ["#q=walk&colour=blue", ".ignored"],
];

describe.each(["light", "dark"] as const)("In %s colours", (colorScheme) => {
  describe.each(Object.entries(viewports))("on a %s", (name, viewport) => {
    const options = { colorScheme, viewport };

    test("axe finds nothing wrong on one page of every kind", async () => {
      const wrong: string[] = [];
      const page = await openPage(browser, options);
      for (const path of [...someOfEachKind(1), "/not-here/"]) {
        await page.goto(directory.url + path);
        wrong.push(...(await axeViolations(page)).map((violation) => `${path} ${violation}`));
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        if (wider > 0) wrong.push(`${path} is ${wider} pixels wider than the screen`);
      }
      expect(wrong).toEqual([]);
      await page.context().close();
    });

    test("axe finds nothing wrong in any state of the search", async () => {
      const wrong: string[] = [];
      for (const [fragment, shows] of searches) {
        const page = await open(`/search/${fragment}`, options);
        await page.locator(shows).first().waitFor();
        wrong.push(...(await axeViolations(page)).map((violation) => `${fragment} ${violation}`));
        await page.context().close();
      }
      expect(wrong).toEqual([]);
    });

    test("axe finds nothing wrong with the map open and something chosen on it", async () => {
      const page = await open("/search/#activity=fishing", options);
      if (name === "phone") await page.getByRole("button", { name: "Map", exact: true }).click();
      await page.locator(".marker:not(.cluster)").first().press("Enter");
      await page.locator(".after-map .result").waitFor();
      expect(await axeViolations(page)).toEqual([]);
      await page.context().close();
    });
  });
});

describe("The admin", () => {
  /** Payload's own markup is not ours to mend: told, not held against us. */
  async function look(page: Page, where: string): Promise<void> {
    const found = await axeViolations(page);
    const own = found.filter((violation) => violation.includes("alongside-"));
    console.info(`${where}: ${found.length - own.length} of Payload's own`);
    expect(own).toEqual([]);
  }

  test.each(["light", "dark"] as const)(
    "has nothing of ours that axe finds wrong, in %s colours",
    async (colorScheme) => {
      const page = await openPage(browser, { colorScheme });
      const noErrors = failOnConsoleErrors(page);
      await page.goto(`${directory.url}/admin/login`);
      await ready(page, "#field-email");
      await look(page, "sign in");
      if (colorScheme === "light") await choosePassword(page, directory.consoleLink(), password);
      else await signIn(page, directory.url, { email: "administrator@example.org", password });
      await page.locator(".alongside-panel").waitFor();
      await look(page, "dashboard");
      await page.goto(`${directory.url}/admin/collections/listings`);
      await page.locator("table a").first().click();
      await ready(page, ".tabs-field__tab-button");
      await look(page, "listing");
      noErrors();
      await page.context().close();
    },
  );
});
