import type { BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { test } from "vitest";
import { failOnConsoleErrors, openBrowser, openPage } from "../browser.ts";
import { sampleSnapshot } from "../fixtures/listings.ts";
import { type PublishedSite, publishedSite } from "./publishedSite.ts";

export interface SiteOptions {
  /** The sample's site unless something else is published. */
  readonly publish?: () => Promise<PublishedSite>;
  /** Errors that every test of the file causes on purpose. */
  readonly expectedErrors?: RegExp;
}

export interface PageOptions extends BrowserContextOptions {
  /** Errors that the test causes on purpose, in place of those that every test of its file causes. */
  readonly expectedErrors?: RegExp;
  /** What is done to the page before it goes anywhere, such as standing in for a file it will ask for. */
  readonly prepare?: (page: Page) => unknown;
}

/**
 * Vitest's `test` for the public site. All tests of a file share a `site`. `newPage()` opens a page with nothing
 * remembered, and `visit(path)` one at an address of the site; after the test they are closed, and the test fails where
 * one of them has reported an error. Rows go through `test.for`, since `test.each` hands none of this over.
 */
export function siteTest({
  publish = () => publishedSite(sampleSnapshot),
  expectedErrors: expected,
}: SiteOptions = {}) {
  const extended = test
    // biome-ignore lint/correctness/noEmptyPattern: Vitest reads here which fixtures are wanted
    .extend("site", { scope: "file" }, async ({}, { onCleanup }) => {
      const site = await publish();
      onCleanup(() => site.close());
      return site;
    })
    // biome-ignore lint/correctness/noEmptyPattern: Vitest reads here which fixtures are wanted
    .extend("browser", { scope: "file" }, async ({}, { onCleanup }) => {
      const browser = await openBrowser();
      onCleanup(() => browser.close());
      return browser;
    })
    .extend("newPage", async ({ browser }, { onCleanup }) => {
      const opened: { context: BrowserContext; throwErrors: () => void }[] = [];
      onCleanup(async () => {
        for (const { context } of opened) await context.close();
        for (const { throwErrors } of opened) throwErrors();
      });
      return async ({ expectedErrors = expected, prepare, ...options }: PageOptions = {}): Promise<Page> => {
        const page = await openPage(browser, options);
        opened.push({ context: page.context(), throwErrors: failOnConsoleErrors(page, expectedErrors) });
        await prepare?.(page);
        return page;
      };
    })
    .extend("visit", ({ site, newPage }) => async (path: string, options?: PageOptions): Promise<Page> => {
      const page = await newPage(options);
      await page.goto(site.url + path);
      return page;
    });
  // In a hook, which may take longer than the first test.
  extended.beforeAll(({ site: _site, browser: _browser }) => {});
  return extended;
}
