import type { Route } from "playwright-core";
import { describe, expect } from "vitest";
import { viewports } from "../../browser.ts";
import { sampleSnapshot } from "../../fixtures/listings.ts";
import { searchTest } from "./searchTest.ts";

const test = searchTest();
const phone = { viewport: viewports.phone };
/** Holds requests back until they are released. */
const held = () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { hold: (route: Route) => promise.then(() => route.continue()), release: resolve };
};
const everything = `${sampleSnapshot.listings.length} groups`;

describe("searching", () => {
  test("everything is there before anything is asked", async ({ search }) => {
    const { names, count } = await search();
    await expect.poll(count).toBe(everything);
    await expect.poll(names).toHaveLength(20);
  });

  test("words find groups as they are typed, also misspelt, and the link keeps them", async ({ search }) => {
    const { what, names, count, fragment } = await search();
    await what.pressSequentially("gardenng");
    await expect.poll(count).toMatch(/^\d+ groups for “gardenng”$/);
    await expect.poll(names).toContainEqual(expect.stringMatching(/garden/i));
    await expect.poll(fragment).toBe("#q=gardenng");
  });

  test("the list is the same whether its words were typed letter by letter or came with the link", async ({
    search,
  }) => {
    const linked = await search("#q=lonely");
    await expect.poll(linked.names).toHaveLength(20);
    const { what, names } = await search();
    await what.pressSequentially("lonely");
    await expect.poll(names).toEqual(await linked.names());
  });

  test("half a postcode finds what is near it, nearest told in miles, and nobody else is asked", async ({
    search,
    site,
  }) => {
    const { page, near, count } = await search();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await near.fill("m33");
    await near.press("Enter");
    await expect.poll(count).toMatch(/^\d+ groups within 3 miles of M33$/);
    await expect
      .poll(() => page.locator(".result-lines").first().textContent())
      .toMatch(/miles? away|Serves where you are/);
    expect(asked.filter((url) => !url.startsWith(site.url) || /M33|m33/.test(new URL(url).search))).toEqual([]);
  });

  test("a whole postcode is found by a file of its outcode: no request carries more of it", async ({
    search,
    site,
  }) => {
    const { page, near, count } = await search();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(decodeURIComponent(request.url()) + (request.postData() ?? "")));
    await near.fill("M33 7BB");
    await near.press("Enter");
    await expect.poll(count).toMatch(/within 3 miles of M33 7BB$/);
    expect(asked.filter((url) => /7 ?BB/i.test(url.split("#")[0] ?? ""))).toEqual([]);
    expect(asked.filter((url) => url.includes("/geo/units/"))).toEqual([`${site.url}/geo/units/M33.json`]);
    expect(asked.every((url) => url.startsWith(`${site.url}/`))).toBe(true);
  });

  test("a name that several towns have is asked about, and the one that is pressed is taken", async ({ search }) => {
    const { page, near, count } = await search();
    await near.fill("Newport");
    await near.press("Enter");
    await page.locator("form.near").getByRole("button", { name: "Newport, Isle of Wight" }).click();
    await expect.poll(count).toMatch(/within 3 miles of Newport, Isle of Wight$/);
    await expect.poll(() => near.inputValue()).toBe("Newport, Isle of Wight");
  });

  test("a postcode with the letter O for a nought gets a suggestion that works", async ({ search }) => {
    const { near, button, count } = await search();
    await near.fill("WA15 OHF");
    await near.press("Enter");
    await button("Did you mean WA15 0HF?").click();
    await expect.poll(count).toMatch(/of WA15 0HF$/);
  });

  test("a place nobody knows is told in a sentence and loses nothing", async ({ search }) => {
    const { page, what, near } = await search("#q=walk");
    await near.fill("Xyzzyville");
    await near.press("Enter");
    await page.getByText("We do not know a place called “Xyzzyville”").waitFor();
    await expect.poll(() => what.inputValue()).toBe("walk");
  });

  test("the home page's place, which it only names, is looked up here", async ({ search }) => {
    const { count } = await search("#q=walk&near=Sale");
    await expect.poll(count).toMatch(/for “walk” within 3 miles of Sale$/);
  });

  test("how far and in which order stay while the place of a link is looked up", async ({ search }) => {
    const { page, count } = await search("#near=Sale&at=rubbish&within=1&sort=nearest");
    await expect.poll(count).toMatch(/within 1 mile of Sale$/);
    await expect.poll(() => page.getByRole("combobox", { name: "Order" }).inputValue()).toBe("nearest");
  });

  test("where I am is asked of the device only after the button, and a refusal is told", async ({ search }) => {
    const { page, button, count, fragment } = await search();
    await expect.poll(count).toBe(everything);
    await button("Use where I am").click();
    await page.getByText(/told not to say where you are|could not say where you are/).waitFor();
    await page.context().grantPermissions(["geolocation"]);
    await page.context().setGeolocation({ latitude: 53.4243, longitude: -2.3187 });
    await button("Use where I am").click();
    await expect.poll(count).toMatch(/within 3 miles of M33$/);
    await expect.poll(fragment).toContain("at=53.42,-2.32");
  });

  test("where I am is told on the home page as it holds for whoever is sent the link", async ({ search, site }) => {
    const { page, count, fragment } = await search("", {
      permissions: ["geolocation"],
      geolocation: { latitude: 53.4243, longitude: -2.3187 },
    });
    await page.goto(site.url);
    await page.getByRole("button", { name: "Use where I am" }).click();
    await expect.poll(count).toMatch(/near M33$/);
    expect(fragment()).toMatch(/^#near=M33&at=53.42(,|%2C)-2.32&area=E08000009/);
  });

  test("words typed while a place is looked up stay", async ({ search }) => {
    const units = held();
    const { what, near, button, names, count } = await search("", {
      permissions: ["geolocation"],
      geolocation: { latitude: 53.4243, longitude: -2.3187 },
      prepare: (page) => page.route("**/geo/units/**", units.hold),
    });
    await expect.poll(names).toHaveLength(20);
    await near.fill("M33 2AB");
    await near.press("Enter");
    await what.fill("choir");
    units.release();
    await expect.poll(count).toMatch(/for “choir” within 3 miles of M33 2AB$/);
    expect(await what.inputValue()).toBe("choir");
    await button("Use where I am").click();
    await what.fill("singing");
    await expect.poll(count).toMatch(/for “singing” within 3 miles of M33$/);
  });

  test("of two places the one asked for last counts, however late the other is found", async ({ search }) => {
    const units = held();
    const { page, near, names, count } = await search("", {
      prepare: (page) => page.route("**/geo/units/**", units.hold),
    });
    await expect.poll(names).toHaveLength(20);
    await near.fill("M33 2AB");
    const late = page.waitForResponse("**/geo/units/M33.json");
    await near.press("Enter");
    await near.fill("Sale");
    await near.press("Enter");
    await expect.poll(count).toMatch(/within 3 miles of Sale$/);
    units.release();
    await (await late).finished();
    // What the other lookup would have changed would be there before a new one is.
    await near.fill("Urmston");
    await near.press("Enter");
    await expect.poll(count).toMatch(/within 3 miles of Urmston$/);
    await page.goBack();
    await expect.poll(count).toMatch(/within 3 miles of Sale$/);
  });

  test("a place that is typed on while it is looked up is not looked up any more", async ({ search }) => {
    const units = held();
    const { page, near, names, count } = await search("", {
      prepare: (page) => page.route("**/geo/units/**", units.hold),
    });
    await expect.poll(names).toHaveLength(20);
    const late = page.waitForResponse("**/geo/units/M33.json");
    await near.fill("M33 2AB");
    await near.press("Enter");
    await near.fill("Urms");
    units.release();
    await (await late).finished();
    await near.pressSequentially("ton");
    await near.press("Enter");
    await expect.poll(count).toMatch(/within 3 miles of Urmston$/);
  });

  test("where I am is found without its name and council area where the list of places does not come", async ({
    search,
  }) => {
    const { page, button, count } = await search("", {
      permissions: ["geolocation"],
      geolocation: { latitude: 53.4243, longitude: -2.3187 },
      expectedErrors: /Failed to load resource/,
    });
    await expect.poll(count).toBe(everything);
    await page.waitForLoadState("networkidle");
    await page.route("**/*.js", (route) => route.abort());
    await button("Use where I am").click();
    await expect.poll(count).toMatch(/within 3 miles of 53.42, -2.32$/);
  });

  test("a need makes two honest groups: has everything, and ask first with the question to ask", async ({
    search,
    site,
  }) => {
    const { page, choice } = await search();
    await choice("Step-free all the way in").click();
    await page.getByRole("heading", { name: /^Has everything you asked for \(\d+\)$/ }).waitFor();
    await page.goto(`${site.url}/search/#access=bsl`);
    await page.getByRole("heading", { name: /^Ask first \(\d+\)$/ }).waitFor();
    const first = page.locator(".ask-first .result").first();
    await expect.poll(() => first.locator("[data-known='false']").first().textContent()).toContain("?");
  });

  test("the count beside an option is what choosing it gives", async ({ search }) => {
    const { page, count } = await search("#q=walk");
    const tuesday = page.locator("label.option", { hasText: "Tuesday" });
    const promised = await tuesday.locator(".option-count").textContent();
    await tuesday.click();
    await expect.poll(count).toMatch(new RegExp(`^${promised} groups? for “walk” on a Tuesday$`));
  });

  test("chips take back what was chosen, and the focus goes to the next one", async ({ search }) => {
    const { page, button, count, fragment } = await search("#q=walk&day=tue&day=wed&day=thu");
    await button("Remove Tuesday").press("Enter");
    await expect.poll(fragment).toBe("#q=walk&day=wed&day=thu");
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-label")))
      .toBe("Remove Wednesday");
    await button("Remove Thursday").press("Enter");
    await expect.poll(fragment).toBe("#q=walk&day=wed");
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-label")))
      .toBe("Remove Wednesday");
    await page.goBack();
    await button("Clear all").click();
    await expect.poll(count).toBe(everything);
  });

  test("the back button goes back through what was chosen", async ({ search }) => {
    const { page, choice, count, fragment } = await search();
    await choice("Monday").check();
    await choice("Free").check();
    await expect.poll(fragment).toBe("#day=mon&cost=free");
    await page.goBack();
    await expect.poll(() => choice("Free").isChecked()).toBe(false);
    await expect.poll(() => choice("Monday").isChecked()).toBe(true);
    await page.goBack();
    await expect.poll(count).toBe(everything);
  });

  test("the next page starts at its top with other groups, and back leads to the first", async ({ search }) => {
    const { page, names } = await search();
    await expect.poll(names).toHaveLength(20);
    const first = await names();
    await page.getByRole("link", { name: "Next page" }).click();
    await expect.poll(async () => (await names()).some((name) => first.includes(name))).toBe(false);
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe("result-groups");
    await expect
      .poll(() => page.getByRole("status").allTextContents())
      .toContainEqual(expect.stringMatching(/^\d+ groups\. Page 2 of \d+$/));
    await page.goBack();
    await expect.poll(names).toEqual(first);
  });

  test("who asks for the next page before the directory is there reads on at its top, too", async ({ search }) => {
    const index = held();
    const { page, names } = await search("", { prepare: (page) => page.route("**/search/index.*", index.hold) });
    await expect.poll(names).toHaveLength(20);
    const first = await names();
    await page.getByRole("link", { name: "Next page" }).click();
    await expect.poll(names).toEqual([]);
    index.release();
    await expect.poll(async () => (await names()).some((name) => !first.includes(name))).toBe(true);
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe("result-groups");
  });

  test("a page past the last one is the last one, and says so", async ({ search }) => {
    const { page, names } = await search("#page=99");
    await expect.poll(names).toContainEqual(expect.any(String));
    const pages = page.getByRole("navigation", { name: "Pages of results" });
    const last = Math.ceil(sampleSnapshot.listings.length / 20);
    await expect.poll(() => pages.locator("p").textContent()).toBe(`Page ${last} of ${last}`);
    expect(await pages.getByRole("link").evaluateAll((all) => all.map((link) => link.getAttribute("href")))).toEqual([
      `#page=${last - 1}`,
    ]);
  });

  test("what is no age stays in its field with a sentence, and changes nothing", async ({ search }) => {
    const { page, fragment } = await search("#age=84");
    const age = page.getByRole("textbox", { name: "Age of the person" });
    await age.fill("200");
    await age.press("Enter");
    await expect
      .poll(() => page.getByRole("alert").allTextContents())
      .toContain("Enter an age in whole years, from 0 to 120.");
    expect(await age.inputValue()).toBe("200");
    expect(await age.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(fragment()).toBe("#age=84");
    await age.fill("");
    await age.press("Enter");
    await expect.poll(fragment).toBe("");
    await expect.poll(() => age.isVisible()).toBe(true);
  });

  test("the count is told aloud once typing rests, and the focus stays where it was", async ({ search }) => {
    const { page, what } = await search();
    await what.fill("singing");
    await expect
      .poll(() => page.getByRole("status").allTextContents())
      .toContainEqual(expect.stringMatching(/^\d+ groups? for “singing”(?:\.|$)/));
    expect(await what.evaluate((box) => box === document.activeElement)).toBe(true);
  });

  test("everything can be done with the keyboard alone", async ({ search }) => {
    const { page, count } = await search();
    await expect.poll(count).toBe(everything);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.type("walk");
    await page.keyboard.press("Enter");
    await expect.poll(count).toMatch(/for “walk”$/);
    const link = page.locator(".result-column .result a").first();
    const title = await link.textContent();
    for (let i = 0; i < 80 && !(await link.evaluate((a) => a === document.activeElement)); i++) {
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/listings\//);
    await expect.poll(() => page.getByRole("heading", { level: 1 }).textContent()).toBe(title);
  });
});

describe("when nothing has it all", () => {
  test("it says what could be given up and how many that gives, a click each", async ({ search }) => {
    const { page, count } = await search("#q=walk&day=tue&near=Sale&at=53.42,-2.32&within=0.5&access=bsl&cost=paid");
    await page.getByRole("heading", { name: "Nothing has all of that yet" }).waitFor();
    const way = page.locator(".loosenings a").first();
    const promised = (await way.textContent())?.match(/\d+/)?.[0];
    await way.click();
    await expect.poll(count).toMatch(new RegExp(`^${promised} groups?`));
    await page.goBack();
    await page.getByRole("link", { name: "By kind" }).waitFor();
  });
});

describe("on a phone", () => {
  test("filters are in a drawer that says what it will show, and Escape gives the focus back", async ({ search }) => {
    const { page, choice, button, count } = await search("", phone);
    const door = button("Cost");
    await door.click();
    const show = button(/^Show \d+ groups$/);
    const before = await show.textContent();
    await choice("Free").check();
    await expect.poll(() => show.textContent()).not.toBe(before);
    const promised = (await show.textContent())?.match(/\d+/)?.[0];
    await page.keyboard.press("Escape");
    await expect.poll(() => door.evaluate((button) => button === document.activeElement)).toBe(true);
    await expect.poll(count).toBe(`${promised} groups`);
    await door.click();
    await show.click();
    await expect.poll(() => page.getByRole("dialog").isVisible()).toBe(false);
  });

  test("nothing is wider than 320 pixels", async ({ search }) => {
    const { page, width } = await search(
      "#q=walk&access=step-free&near=Ashton+upon+Mersey&at=53.42,-2.32&within=10",
      phone,
    );
    await page.locator(".result").first().waitFor();
    expect(await width()).toBe(320);
  });
});

describe("what is taken down", () => {
  test("is gone from an open tab at once, and from its counts", async ({ search, site }) => {
    const { page, count } = await search();
    await expect.poll(count).toBe(everything);
    const card = page.locator(".result-column .result").first();
    const publicId = (await card.getAttribute("data-listing")) ?? "";
    await page.clock.install();
    site.withdraw([publicId]);
    await page.clock.fastForward(10_000);
    await page.evaluate(() => dispatchEvent(new Event("focus")));
    await expect.poll(count).toBe(`${sampleSnapshot.listings.length - 1} groups`);
    await expect.poll(() => page.locator(`[data-listing="${publicId}"]`).count()).toBe(0);
    site.withdraw([]);
  });
});

describe("what is published", () => {
  test("is found in an open tab once somebody looks at it again", async ({ search, site }) => {
    const { page, count } = await search();
    await expect.poll(count).toBe(everything);
    const { listings } = sampleSnapshot;
    const copy = listings.slice(0, 1).map((listing) => ({ ...listing, publicId: "newnewne", slug: "brand-new" }));
    await page.clock.install();
    await site.publish({ ...sampleSnapshot, listings: [...listings, ...copy] });
    await page.clock.fastForward(10_000);
    await page.evaluate(() => dispatchEvent(new Event("focus")));
    await expect.poll(count).toBe(`${listings.length + 1} groups`);
    await site.publish(sampleSnapshot);
  });
});

describe("what goes wrong", () => {
  test("parts of a link that mean nothing are left out and told; the rest works", async ({ search }) => {
    const { page, count } = await search("#q=walk&colour=blue&day=someday&within=far");
    await page.getByText("was not understood and was left out").waitFor();
    await expect
      .poll(() => page.locator(".ignored code").allTextContents())
      .toEqual(["colour=blue", "day=someday", "within=far"]);
    await expect.poll(count).toMatch(/for “walk”$/);
  });

  test.for([
    ["emoji", "🌻🧶👩‍🦽"],
    ["10,000 characters", "walk ".repeat(2000)],
    ["HTML", "<img src=x onerror=alert(1)><script>alert(1)</script>"],
    ["a regular expression", "(((.*)+)+)+$["],
    ["writing from right to left", "مجموعة المشي"],
  ])("%s in the box is only words", async ([_what, words = ""], { search }) => {
    const { page, what, count } = await search();
    await what.fill(words);
    await expect.poll(count).toMatch(/^(No|\d+) groups? for “/);
    await expect.poll(() => page.locator(".search-screen img, .search-screen script").count()).toBe(0);
  });

  test("while the directory is on its way, no answer to something else stands for one", async ({ search }) => {
    const index = held();
    const { page, what, results, count } = await search("", {
      prepare: (page) => page.route("**/search/index.*", index.hold),
    });
    await expect.poll(count).toBe(everything);
    await what.fill("walk");
    await page.getByText("Getting the directory ready…").waitFor();
    expect(await count()).toBe("");
    expect(await results.count()).toBe(0);
    index.release();
    await expect.poll(count).toMatch(/^\d+ groups for “walk”$/);
  });

  test("an index that does not load is told with ways on; trying again finds what was typed", async ({ search }) => {
    const { page, what, button, count } = await search("", {
      expectedErrors: /index|Failed to load resource/,
      prepare: (page) => page.route("**/search/index.*", (route) => route.abort()),
    });
    await what.fill("walk");
    await page.getByRole("alert").getByText("The directory did not load.").waitFor();
    await expect.poll(() => page.getByRole("link", { name: "By place" }).getAttribute("href")).toBe("/places/");
    await page.unroute("**/search/index.*");
    await button("Try again").click();
    await expect.poll(count).toMatch(/^\d+ groups for “walk”$/);
    expect(page.workers()).toHaveLength(1);
  });

  test("a search program that does not load is told the same way", async ({ search }) => {
    const program = "**/searchWorker*";
    const { page, what, button, count } = await search("", {
      expectedErrors: /Failed to load resource/,
      prepare: (page) => page.route(program, (route) => route.abort()),
    });
    await page.getByRole("alert").getByText("The directory did not load.").waitFor();
    await page.unroute(program);
    await button("Try again").click();
    await expect.poll(count).toBe(everything);
    await what.fill("walk");
    await expect.poll(count).toMatch(/^\d+ groups for “walk”$/);
  });

  test("once loaded, it goes on finding without a connection", async ({ search }) => {
    const { page, what, count } = await search("", {
      expectedErrors: /Failed to load resource|ERR_INTERNET_DISCONNECTED/,
    });
    await expect.poll(count).toBe(everything);
    await page.waitForLoadState("networkidle");
    await page.context().setOffline(true);
    await what.fill("singing");
    await expect.poll(count).toMatch(/^\d+ groups? for “singing”$/);
  });

  test("the page's own skip link does not lose the search", async ({ search }) => {
    const { page, what, count, fragment } = await search("#q=walk");
    await expect.poll(count).toMatch(/for “walk”$/);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect.poll(fragment).toBe("#q=walk");
    await expect.poll(() => what.inputValue()).toBe("walk");
  });
});

test("in Welsh the whole screen is in Welsh, and shows the same search", async ({ search }) => {
  const { page, count } = await search("#day=tue");
  await expect.poll(count).toMatch(/^\d+ groups on a Tuesday$/);
  await page.getByRole("banner").getByRole("link", { name: "Cymraeg" }).click();
  await expect.poll(count).toMatch(/^\d+ grŵp ar ddydd Mawrth$/);
});
