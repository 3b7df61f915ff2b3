import type { Page } from "playwright-core";
import { type PageOptions, type SiteOptions, siteTest } from "../siteTest.ts";

const suggestionsOn = (page: Page) => page.getByRole("listbox", { name: "Suggestions" });

/** The search screen as somebody uses it. A function tells how it is now: poll it, or wait for a locator. */
const searchScreen = (page: Page) => ({
  page,
  /** The field for words. */
  what: page.getByRole("combobox", { name: /^What would you like/ }),
  /** What is suggested below that field while somebody types. */
  list: suggestionsOn(page),
  suggestion: (name: string | RegExp) => suggestionsOn(page).getByRole("option", { name }),
  suggestions: () => suggestionsOn(page).getByRole("option").allTextContents(),
  near: page.getByRole("textbox", { name: "Near" }),
  /** A choice among the filters, by how its name begins. */
  choice: (name: string) => page.getByRole("checkbox", { name: new RegExp(`^${name}`) }),
  button: (name: string | RegExp) => page.getByRole("button", { name }),
  results: page.locator(".result-column .result"),
  names: () => page.locator(".result-column .result :is(h2, h3)").allTextContents(),
  /** The sentence that says how many were found of what. */
  count: () => page.locator(".result-count").textContent(),
  /** What the words were taken to mean, beside them. */
  meanings: page.getByRole("list", { name: "What your words were taken to mean" }).getByRole("listitem"),
  /** Says that this device searches, where the search server does not. */
  quietLine: () => page.locator(".on-device").textContent(),
  fragment: () => new URL(page.url()).hash,
  /** How wide the page is, in pixels: more than the screen where something sticks out. */
  width: () => page.evaluate(() => document.documentElement.scrollWidth),
});

/** `siteTest` with `search(fragment)`, which opens the search screen at that search. */
export const searchTest = (options?: SiteOptions) =>
  siteTest(options).extend(
    "search",
    ({ visit }) =>
      async (fragment = "", pageOptions?: PageOptions) =>
        searchScreen(await visit(`/search/${fragment}`, pageOptions)),
  );
