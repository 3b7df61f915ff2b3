import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listingPath } from "../../../search/paths.ts";
import { openBrowser, openPage, viewports } from "../../browser.ts";
import { type PublishedSite, publishedSite } from "../publishedSite.ts";
import { fullyKnown, snapshot } from "./snapshot.ts";

let site: PublishedSite;
let browser: Browser;
const saturdayNoon = new Date("2026-11-21T12:00:00Z");

beforeAll(async () => {
  site = await publishedSite(snapshot);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

async function visit(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await openPage(browser, options);
  await page.clock.setFixedTime(saturdayNoon);
  await page.goto(site.url + path);
  return page;
}

describe("A listing's page", () => {
  it("says when it is next and how long ago it was checked", async () => {
    const page = await visit(listingPath(fullyKnown));
    await expect
      .poll(() => page.locator(".listing-facts next-session").textContent())
      .toBe("Tuesday 24 November, 10:30am to noon");
    expect(await page.locator("next-dates li").allTextContents()).toEqual([
      "Tuesday 24 November, 10:30am to noon",
      "Saturday 28 November, 2pm",
      "Tuesday 1 December, 10:30am to noon",
    ]);
    await expect.poll(() => page.locator("checked-ago").textContent()).toBe("Checked 7 months ago, on 21 April 2026");
    await page.context().close();
  });

  it("says how far it is from where the person has been looking", async () => {
    const page = await visit("/");
    await page.evaluate(() =>
      sessionStorage.setItem("near", JSON.stringify({ label: "M33", position: { lat: 53.42, lng: -2.35 } })),
    );
    await page.goto(site.url + listingPath(fullyKnown));
    await expect.poll(() => page.locator("miles-away").first().textContent()).toBe("1.3 miles from you");
    await page.context().close();
  });

  it("tells the pattern and everything else with JavaScript off", async () => {
    const page = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(site.url + listingPath(fullyKnown));
    const text = await page.locator("main").textContent();
    expect(text).toContain("Every Tuesday, 10:30am to noon");
    expect(text).toContain("Checked on 21 April 2026");
    expect(text).toContain("£4.50 a session");
    await expect.poll(() => page.getByText("taken down").isVisible()).toBe(false);
    await page.context().close();
  });

  it("gives way in an open tab as soon as the listing is taken down", async () => {
    const page = await visit(listingPath(fullyKnown));
    site.withdraw([fullyKnown.publicId]);
    await page.evaluate(() => window.dispatchEvent(new Event("focus")));
    await page.getByRole("heading", { name: "This listing has been taken down" }).waitFor();
    await expect.poll(() => page.getByText("Songs you know, with tea.").count()).toBe(0);
    site.withdraw([]);
    await page.context().close();
  });
});

describe("Text twice as large on a small phone", () => {
  it.each(["/", "/kinds/", "/kinds/arts/", "/places/", "/privacy/", listingPath(fullyKnown)])(
    "%s goes on fitting its width",
    async (path) => {
      const page = await visit(path, { viewport: viewports.phone });
      const beyond = await page.evaluate(() => {
        document.documentElement.style.fontSize = "225%";
        return [...document.querySelectorAll("main *, header *, footer *")]
          .filter((element) => !element.closest("[hidden], svg, .visually-hidden, .skip"))
          .filter((element) => element.getBoundingClientRect().right > window.innerWidth)
          .map((element) => element.outerHTML.slice(0, 100));
      });
      expect(beyond).toEqual([]);
      await page.context().close();
    },
  );
});

describe("The home page", () => {
  it("takes what was typed to the search in the fragment, so that no server is told", async () => {
    const page = await visit("/");
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.getByLabel("What would you like to do").fill("stuck in these four walls");
    await page.getByRole("textbox", { name: "Near" }).fill("M33 7ZF");
    await page.getByRole("button", { name: "Find" }).click();
    await page.waitForURL(/\/search\/#/);
    expect(asked.filter((url) => /walls|M33(?:\+|%20)7ZF/i.test(url.split("#")[0] ?? ""))).toEqual([]);
    await page.context().close();
  });

  it("shows what is on today and tomorrow, and without JavaScript what happens regularly", async () => {
    const page = await visit("/");
    await page.getByRole("heading", { name: "On today and tomorrow" }).waitFor();
    const times = await page.locator("whats-on next-session").allTextContents();
    expect(times.length).toBeGreaterThan(0);
    expect(times.filter((time) => !/^(?:Today|Tomorrow)/.test(time))).toEqual([]);
    await page.context().close();
    const plain = await openPage(browser, { javaScriptEnabled: false });
    await plain.goto(site.url);
    await expect.poll(() => plain.getByRole("heading", { name: "Happening regularly" }).isVisible()).toBe(true);
    await plain.context().close();
  });

  it("sends nothing that was typed when JavaScript is off, and leads to browsing", async () => {
    const page = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(site.url);
    await page.getByLabel("What would you like to do").fill("lonely");
    await page.getByRole("button", { name: "Find" }).click();
    await page.waitForURL(/\/kinds\//);
    expect(page.url()).not.toContain("lonely");
    await page.context().close();
  });
});
