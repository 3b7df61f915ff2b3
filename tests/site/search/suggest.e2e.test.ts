import type { Locator } from "playwright-core";
import { describe, expect } from "vitest";
import { axeViolations, viewports } from "../../browser.ts";
import { sampleSnapshot } from "../../fixtures/listings.ts";
import { searchTest } from "./searchTest.ts";

const test = searchTest();
const phone = { viewport: viewports.phone, hasTouch: true };
const chosenIn = (field: Locator) =>
  field.evaluate(
    (input) => document.getElementById(input.getAttribute("aria-activedescendant") ?? "")?.textContent ?? "",
  );

describe("suggestions while typing", () => {
  test("arrow keys choose, Enter takes: an activity becomes a filter, and the focus stays in the field", async ({
    search,
  }) => {
    const { what, button, fragment, suggestion } = await search();
    await what.pressSequentially("sing");
    await suggestion("Singing Activity").waitFor();
    await expect.poll(() => what.getAttribute("aria-expanded")).toBe("true");
    await what.press("ArrowDown");
    await expect.poll(() => chosenIn(what)).toMatch(/^Singing/);
    await what.press("Enter");
    await button("Remove Singing").waitFor();
    await expect.poll(() => what.inputValue()).toBe("");
    await expect.poll(() => what.getAttribute("aria-expanded")).toBe("false");
    await expect.poll(fragment).toBe("#activity=singing");
    await expect.poll(() => what.evaluate((input) => input === document.activeElement)).toBe(true);
  });

  test("Enter without a choice searches for what is typed", async ({ search }) => {
    const { what, fragment, list, suggestion } = await search();
    await what.pressSequentially("sing");
    await suggestion("Singing Activity").waitFor();
    await what.press("Enter");
    await expect.poll(() => list.count()).toBe(0);
    await expect.poll(fragment).toBe("#q=sing");
  });

  test("Escape puts the list away and keeps the words; the down arrow has it again, and from its end it goes back to the field", async ({
    search,
  }) => {
    const { what, list, suggestion, suggestions } = await search();
    await what.pressSequentially("gard");
    await suggestion("Gardening Activity").waitFor();
    await what.press("Escape");
    await expect.poll(() => list.count()).toBe(0);
    await expect.poll(() => what.inputValue()).toBe("gard");
    await what.press("ArrowDown");
    await suggestion("Gardening Activity").waitFor();
    await what.press("ArrowUp");
    const last = (await suggestions()).at(-1) ?? "";
    await expect.poll(() => chosenIn(what)).toBe(last);
    await what.press("ArrowDown");
    await expect.poll(() => chosenIn(what)).toBe("");
    await what.press("ArrowDown");
    await what.press("Home");
    await expect.poll(() => chosenIn(what)).toBe("");
    await expect
      .poll(() => what.evaluate((input) => (input instanceof HTMLInputElement ? input.selectionStart : -1)))
      .toBe(0);
  });

  test("how many there are is told politely", async ({ search }) => {
    const { page, what, suggestion, suggestions } = await search();
    await what.pressSequentially("gard");
    await suggestion("Gardening Activity").waitFor();
    const many = (await suggestions()).length;
    await expect
      .poll(() => page.locator(".suggest-box [role=status]").textContent())
      .toBe(many === 1 ? "1 suggestion. Use the down arrow." : `${many} suggestions. Use the down arrow.`);
  });

  test("a group leads to its page", async ({ search }) => {
    const [listing] = sampleSnapshot.listings;
    const title = listing?.title.en ?? "";
    const { page, what, suggestion } = await search();
    await what.fill(title);
    await suggestion(title).first().click();
    await page.getByRole("heading", { level: 1, name: title }).waitFor();
  });

  test("a finger chooses a place, with the words before it, on a phone", async ({ search }) => {
    const { what, button, suggestion } = await search("", phone);
    await what.fill("choir in Sal");
    await suggestion(/near Sale/).tap();
    await button(/^Remove 3 miles from Sale/).waitFor();
    await expect.poll(() => what.inputValue()).toBe("choir");
  });

  test("a group that was taken down is not suggested any more, others are", async ({ search, site }) => {
    const title = "Singing for Breath";
    const { publicId = "" } = sampleSnapshot.listings.find((listing) => listing.title.en === title) ?? {};
    const before = await search();
    await before.what.fill("singing");
    await before.suggestion(title).waitFor();
    site.withdraw([publicId]);
    const after = await search();
    await after.what.fill("singing");
    await after.suggestion("Singing Activity").waitFor();
    expect((await after.suggestions()).filter((name) => name.startsWith(title))).toEqual([]);
    site.withdraw([]);
  });

  test("typing asks nobody but this site for its own files, and never with the words", async ({ search, site }) => {
    const { page, what, suggestion } = await search();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await what.pressSequentially("lunch club in Sal");
    await suggestion(/near Sale/).waitFor();
    expect(asked.filter((url) => !url.startsWith(`${site.url}/`))).toEqual([]);
    expect(asked.filter((url) => /lunch|club|sal(?!e)/i.test(new URL(url).pathname + new URL(url).search))).toEqual([]);
  });

  test("with the list once read, suggestions go on without a connection", async ({ search }) => {
    const { page, what, suggestion } = await search("", {
      expectedErrors: /Failed to load resource|ERR_INTERNET_DISCONNECTED/,
    });
    await what.pressSequentially("wa");
    await suggestion("Walking Activity").waitFor();
    await page.context().setOffline(true);
    await what.fill("gard");
    await suggestion("Gardening Activity").waitFor();
  });

  test.for(["light", "dark"] as const)(
    "axe finds nothing wrong with them, in %s colours",
    async (colorScheme, { visit }) => {
      for (const viewport of [viewports.phone, viewports.desk]) {
        for (const path of ["/search/", "/cy/search/"]) {
          const page = await visit(path, { viewport, colorScheme });
          const field = page.locator(".suggest-box input");
          await field.pressSequentially("ga");
          await page.locator(".suggestion").first().waitFor();
          await field.press("ArrowDown");
          expect(await axeViolations(page)).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
        }
      }
    },
  );
});

describe("a place in the words", () => {
  test("once sent is looked around, visibly, and one press puts the words back as words", async ({ search }) => {
    const { what, button, count, fragment } = await search();
    await what.pressSequentially("walk in Sale");
    await expect.poll(count).toContain("for “walk in Sale”");
    await what.press("Enter");
    await expect.poll(count).toMatch(/for “walk” within 3 miles of Sale$/);
    await expect.poll(() => what.inputValue()).toBe("walk");
    await expect.poll(fragment).toMatch(/^#q=walk&near=Sale/);
    await button("Remove 3 miles from Sale").click();
    await expect.poll(() => what.inputValue()).toBe("walk in Sale");
    await expect.poll(count).toMatch(/for “walk in Sale”$/);
    await expect.poll(fragment).toBe("#q=walk+in+Sale&undone=near%3Asale");
    await what.press("Enter");
    await expect.poll(count).toMatch(/for “walk in Sale”$/);
    await what.fill("yoga within 5 miles of Urmston on Tuesday");
    await what.press("Enter");
    await expect.poll(count).toMatch(/for “yoga on Tuesday” within 5 miles of Urmston/);
    await expect.poll(fragment).not.toContain("undone");
    await button("Remove 5 miles from Urmston").click();
    await expect.poll(() => what.inputValue()).toBe("yoga within 5 miles of Urmston on Tuesday");
  });

  test("an outcode alone, and words that came from the home page, are understood as well", async ({ search, site }) => {
    const { page, count } = await search("#q=yoga+M33");
    await expect.poll(count).toMatch(/within 3 miles of M33$/);
    await page.goto(`${site.url}/`);
    await page.locator("#what").fill("lunch club altrincham");
    await page.locator("#what").press("Enter");
    await expect.poll(count).toMatch(/for “lunch club” within 3 miles of Altrincham$/);
  });

  test("near me is offered as one press, and nobody is located before it", async ({ search }) => {
    const { page, what, count } = await search("", {
      permissions: ["geolocation"],
      geolocation: { latitude: 53.4243, longitude: -2.3187 },
      prepare: (opened) =>
        opened.addInitScript(() => {
          const { geolocation } = navigator;
          const locate = geolocation.getCurrentPosition.bind(geolocation);
          geolocation.getCurrentPosition = (...asked) => {
            document.documentElement.dataset.located = "yes";
            locate(...asked);
          };
        }),
    });
    await what.fill("walk near me");
    await what.press("Enter");
    await page.getByText("We know where you are only if you say so.").waitFor();
    expect(await page.locator("html[data-located]").count()).toBe(0);
    await page.locator(".which-place").getByRole("button", { name: "Use where I am" }).click();
    await expect.poll(count).toMatch(/for “walk” within 3 miles of M33$/);
    await page.getByRole("button", { name: "Remove 3 miles from M33" }).click();
    await expect.poll(() => what.inputValue()).toBe("walk near me");
  });

  test("a slip in a place or a postcode is asked about, and so is a town far away", async ({ search }) => {
    const { page, what, button, count } = await search();
    await what.fill("Newport");
    await what.press("Enter");
    await page.getByText("Which Newport do you mean?").waitFor();
    await what.fill("walk in Sael");
    await what.press("Enter");
    await button("Did you mean Sale?").click();
    await expect.poll(count).toMatch(/for “walk” within 3 miles of Sale$/);
    await what.fill("yoga M33 OAA");
    await what.press("Enter");
    await button("Did you mean M33 0AA?").click();
    await expect.poll(count).toMatch(/for “yoga” within 3 miles of M33 0AA$/);
  });

  test("towns of one name are offered apart", async ({ search }) => {
    const { page, what, button, count } = await search();
    await what.fill("choir in Newport");
    await what.press("Enter");
    await page.getByText("Which Newport do you mean?").waitFor();
    await button("Newport, Isle of Wight").click();
    await expect.poll(count).toMatch(/within 3 miles of Newport, Isle of Wight$/);
    await expect.poll(() => what.inputValue()).toBe("choir");
  });
});
