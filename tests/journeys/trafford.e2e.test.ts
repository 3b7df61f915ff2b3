import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { failOnConsoleErrors, openBrowser, openPage } from "../browser.ts";
import { type Ask, addTrafford, askAs, choosePassword, type Person } from "./people.ts";
import { type Directory, runToEnd, startDirectory } from "./server.ts";

const folder = join(process.env.SHARED_DATA ?? join(import.meta.dirname, "../../../shared/data"), "trafford");
const missing = !existsSync(folder);
const name = missing
  ? `The real files of Trafford (SHARED_DATA: there is no folder ${folder})`
  : "The real files of Trafford";

const administrator: Person = { email: "administrator@example.org", password: "correct horse battery staple" };

/** Each file, what it is imported as, and how many rows it has. */
const files = [
  ["sports_facilities.csv", "sports-facilities", 314],
  ["trafford_libraries.csv", "libraries", 13],
  ["gm_libraries.csv", "libraries", 141],
  ["trafford_food_banks.csv", "food-banks", 7],
  ["gm_food_banks.csv", "food-banks", 171],
  ["trafford_childrens_centres.csv", "childrens-centres", 2],
] as const;

describe.skipIf(missing)(name, () => {
  let directory: Directory;
  let browser: Browser;
  let page: Page;
  let ask: Ask;
  let noErrors: () => void;

  beforeAll(async () => {
    [directory, browser] = await Promise.all([startDirectory({ empty: true }), openBrowser()]);
    page = await openPage(browser);
    await choosePassword(page, directory.consoleLink(), administrator.password);
    ask = await askAs(directory.url, administrator);
    await addTrafford(ask, "Trafford Council");
    noErrors = failOnConsoleErrors(page);
  });
  afterAll(async () => {
    await browser?.close();
    await directory?.remove();
  });

  const settings = () => ({ DATA_DIR: directory.dataDir, PORT: String(directory.port) });
  const count = () => page.locator(".result-count");
  const listed = (title: string) => page.locator(".result-column").getByRole("link", { name: title, exact: true });
  const marker = (title: string) => page.locator(".marker", { hasText: title });

  async function near(postcode: string): Promise<void> {
    await page.getByRole("textbox", { name: "Near" }).fill(postcode);
    await page.keyboard.press("Enter");
    await expect.poll(() => count().textContent()).toContain(postcode);
  }

  test.each(files)(
    "%s is imported as %s beside the running server, every row accounted for",
    async (file, as, rows) => {
      const { code, words } = await runToEnd("import", settings(), [join(folder, file), "--as", as]);
      expect(words).not.toMatch(/^\s+at .+:\d+:\d+/m);
      expect(code).toBe(0);
      const said = /(\d+) rows read: (\d+) created, (\d+) updated, (\d+) unchanged, (\d+) rejected/.exec(words);
      const [read, ...outcomes] = (said ?? []).slice(1).map(Number);
      expect(read).toBe(rows);
      expect(outcomes.reduce((sum, outcome) => sum + outcome, 0)).toBe(rows);
      expect((await directory.health()).status).toBe("ok");
    },
  );

  test("the same file again changes nothing", async () => {
    const { words } = await runToEnd("import", settings(), [
      join(folder, "trafford_libraries.csv"),
      "--as",
      "libraries",
    ]);
    expect(words).toContain("13 rows read: 0 created, 0 updated, 13 unchanged, 0 rejected.");
  });

  test("all of it is published by itself", async () => {
    const answer = await ask("GET", "/listings?limit=1&depth=0&where[_status][equals]=published");
    const { totalDocs } = z.object({ totalDocs: z.number() }).parse(answer);
    expect(totalDocs).toBeGreaterThan(400);
    await expect.poll(async () => (await directory.health()).listings, { timeout: 60_000 }).toBe(totalDocs);
  });

  test("a real library is found by its postcode, in the list, on the map and on its page", async () => {
    await page.goto(`${directory.url}/search/`);
    await near("WA14 1AH");
    await page.getByRole("combobox", { name: /^What would you like/ }).fill("library");
    await listed("Altrincham Library").waitFor();
    await marker("Altrincham Library").press("Enter");
    const chosen = page
      .getByRole("region", { name: "Chosen on the map" })
      .getByRole("link", { name: "Altrincham Library" });
    await chosen.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Altrincham Library" }).waitFor();
    const words = await page.getByRole("main").textContent();
    for (const said of ["2 Pott Street", "WA14 1AH"]) expect(words).toContain(said);
    noErrors();
  });

  test("a real sports hall is found by its access facts, in the list, on the map and on its page", async () => {
    await page.goto(`${directory.url}/search/#q=sports+hall`);
    await near("M33 2AL");
    await page.getByRole("checkbox", { name: /^Step-free all the way in/ }).check();
    await page.getByRole("checkbox", { name: /^Accessible toilet/ }).check();
    await page.getByRole("button", { name: "Remove Accessible toilet" }).waitFor();
    await listed("Sale Leisure Centre").waitFor();
    const card = page.locator(".result-column .result", { hasText: "Sale Leisure Centre" });
    expect(await card.locator("[data-known='true']").allTextContents()).toHaveLength(2);
    // On a wider map it is one of a cluster; its name brings it out.
    await page.getByRole("combobox", { name: /^What would you like/ }).fill("Sale Leisure Centre");
    await expect.poll(() => count().textContent()).toContain("Sale Leisure Centre");
    await marker("Sale Leisure Centre").or(page.locator(".cluster")).first().waitFor();
    while ((await marker("Sale Leisure Centre").count()) === 0) await page.locator(".cluster").first().press("Enter");
    await marker("Sale Leisure Centre").press("Enter");
    await page.getByRole("region", { name: "Chosen on the map" }).getByRole("link").press("Enter");
    await page.getByRole("heading", { level: 1, name: "Sale Leisure Centre" }).waitFor();
    const facts = page.locator(".facts[data-answer='yes']");
    await facts.getByText("Step-free all the way in").waitFor();
    await facts.getByText("Accessible toilet").waitFor();
    noErrors();
  });
});
