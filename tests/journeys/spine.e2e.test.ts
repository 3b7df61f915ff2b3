import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { takeLock } from "../../cms/publish/lock.ts";
import { failOnConsoleErrors, openBrowser, openPage } from "../browser.ts";
import { addTrafford, askAs, choose, choosePassword, invite, kept, type Person, ready, signIn } from "./people.ts";
import { type Directory, startDirectory } from "./server.ts";

const password = "correct horse battery staple";
const administrator: Person = { email: "administrator@example.org", password };
const cora: Person = { email: "cora@example.org", password };
const edie: Person = { email: "edie@example.org", password };

let directory: Directory;
let browser: Browser;
let link: string;
let admin: Page;
let editor: Page;
let curator: Page;
let visitor: Page;
let listing: string;
let path: string;

beforeAll(async () => {
  [directory, browser] = await Promise.all([startDirectory({ empty: true }), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await directory?.remove();
});

const press = async (page: Page, name: string | RegExp): Promise<void> => {
  await page.getByRole("button", { name, exact: typeof name === "string" }).press("Enter");
};
const status = async (address: string): Promise<number> =>
  (await fetch(directory.url + address, { redirect: "manual" })).status;
const shown = async (address: string): Promise<string> => (await fetch(directory.url + address)).text();
const count = () => visitor.locator(".result-count");
const titles = () => visitor.locator(".result-column .result :is(h2, h3)").allTextContents();

describe("The administrator", () => {
  test("chooses a password with the link on the console", async () => {
    admin = await openPage(browser);
    const noErrors = failOnConsoleErrors(admin);
    link = directory.consoleLink();
    await choosePassword(admin, link, password);
    await admin.getByRole("heading", { name: "0 to check, 0 sent back" }).waitFor();
    noErrors();
  });

  test("is the only one whom the link serves, and nobody can register first", async () => {
    const post = async (path: string, body: object): Promise<number> => {
      const headers = { "content-type": "application/json" };
      return (
        await fetch(`${directory.url}/api/users/${path}`, { method: "POST", headers, body: JSON.stringify(body) })
      ).status;
    };
    expect(await post("reset-password", { token: link.split("/").at(-1), password: "another one altogether" })).toBe(
      403,
    );
    expect(await post("first-register", { name: "Mallory", email: "mallory@example.org", password })).toBe(403);
    expect(await post("login", administrator)).toBe(200);
    const stranger = await openPage(browser);
    await stranger.goto(`${directory.url}/admin/create-first-user`);
    await stranger.waitForURL(/\/admin\/login/);
    await stranger.context().close();
  });

  test("invites a curator and an editor", async () => {
    const ask = await askAs(directory.url, administrator);
    await addTrafford(ask, "Sale Moor Gardeners");
    await invite(admin, directory.url, { ...cora, name: "Cora", role: "Curator", of: "Trafford" });
    await invite(admin, directory.url, { ...edie, name: "Edie", role: "Editor", of: "Sale Moor Gardeners" });
  });
});

describe("The editor", () => {
  test("writes a listing with the keyboard", async () => {
    editor = await openPage(browser);
    const noErrors = failOnConsoleErrors(editor);
    const type = (words: string) => editor.keyboard.type(words);
    await signIn(editor, directory.url, edie);
    await editor.getByRole("link", { name: "Add a group" }).press("Enter");
    await editor.waitForURL(/\/listings\/\d+/);
    listing = new URL(editor.url()).pathname;

    await (await ready(editor, "#field-title")).focus();
    await type("Norris Road Gardeners");
    await editor.keyboard.press("Tab");
    await type("We grow vegetables together and drink a lot of tea.");
    await choose(editor, "#field-kinds", "Nature");
    await kept(editor, '"nature"');

    await press(editor, "When");
    await press(editor, /^Add Time/);
    await choose(editor, "#field-sessions__0__day", "Tuesday");
    await (await ready(editor, "#field-sessions__0__start")).focus();
    await type("10:30");
    await editor.keyboard.press("Tab");
    await type("12:00");
    await kept(editor, "12:00");

    await press(editor, "Where");
    await press(editor, /^Add new Venue/);
    const venue = editor.locator(".drawer__content");
    await (await ready(editor, ".drawer__content #field-name")).focus();
    await type("Sale Moor Community Centre");
    await venue.locator("#field-address").focus();
    await type("12 Norris Road");
    await editor.keyboard.press("Tab");
    await type("M33 2TN");
    await editor.keyboard.press("Tab");
    await type("Sale");
    await kept(editor, '"Sale"');
    await editor.keyboard.press("Escape");
    await venue.waitFor({ state: "hidden" });
    await editor.locator("#field-venue").getByText("Sale Moor Community Centre").waitFor();

    await press(editor, "Cost and joining");
    await editor.getByRole("radio", { name: "Free" }).press("Space");
    await choose(editor, "#field-joining__how", "Just turn up");
    await kept(editor, "turn-up");

    await press(editor, "Getting in");
    await editor.locator('[id="field-access.step-free-yes"]').press("Space");
    await kept(editor, '"step-free":"yes"');
    noErrors();
  });

  test("sees beside the fields what the public would see", async () => {
    await press(editor, "Live Preview");
    const preview = editor.frameLocator("iframe").getByRole("main");
    await preview.getByRole("heading", { level: 1, name: "Norris Road Gardeners" }).waitFor();
    await preview.getByText("Every Tuesday, 10:30am to noon").first().waitFor();
    await preview.getByText("M33 2TN").waitFor();
    await preview.getByText("Free", { exact: true }).first().waitFor();
    await preview.getByText("Step-free all the way in", { exact: true }).waitFor();
  });

  test("sends it for checking and cannot publish it", async () => {
    await press(editor, "Send for checking");
    await editor.getByText("Sent for checking. Usually looked at within 3 working days.").waitFor();
    await expect.poll(() => editor.getByRole("button", { name: /approve|publish/i }).count()).toBe(0);
    const ask = await askAs(directory.url, edie);
    const id = listing.split("/").at(-1);
    await expect(ask("POST", `/listings/${id}/approve`, {})).rejects.toThrow("Send it for checking instead.");
    await expect(ask("PATCH", `/listings/${id}`, { _status: "published" })).rejects.toThrow("403");
    expect((await directory.health()).listings).toBe(0);
  });
});

describe("The curator", () => {
  test("sees it waiting and sends it back with a reason", async () => {
    curator = await openPage(browser);
    await signIn(curator, directory.url, cora);
    await curator.getByRole("heading", { name: "1 to check, 0 sent back" }).waitFor();
    await curator.getByRole("link", { name: "Norris Road Gardeners" }).click();
    await curator.waitForURL(`**${listing}`);
    await ready(curator, ".tabs-field__tab-button");
    await press(curator, "Send back");
    const dialog = curator.getByRole("dialog");
    await dialog.getByRole("textbox").fill("Is the side gate open at half past ten?");
    const loadedAgain = curator.waitForEvent("load");
    await dialog.getByRole("button", { name: "Send back" }).press("Enter");
    await curator.getByText("Sent back to Edie, with what you asked.").waitFor();
    await loadedAgain;
  });

  test("is answered: the editor reads the reason, says more and sends it again", async () => {
    await editor.goto(`${directory.url}/admin`);
    await editor.getByRole("heading", { name: "0 being checked, 1 sent back" }).waitFor();
    await editor.goto(directory.url + listing);
    await editor.getByText("Is the side gate open at half past ten?").first().waitFor();
    await ready(editor, ".tabs-field__tab-button");
    await press(editor, "First visit");
    await (await ready(editor, "#field-firstVisit__what")).fill("The side gate is open from ten. Pat meets you there.");
    await press(editor, "Send for checking");
    await editor.getByText("Sent for checking. Usually looked at within 3 working days.").waitFor();
  });

  test("approves it, and within seconds everybody can see it", async () => {
    await curator.goto(directory.url + listing);
    await ready(curator, ".tabs-field__tab-button");
    await press(curator, "Approve and publish");
    await curator.getByText("Approved. It will be live in a few seconds.").waitFor();
    await expect.poll(async () => (await directory.health()).listings, { timeout: 30_000 }).toBe(1);
    const home = await openPage(browser);
    await home.goto(`${directory.url}/kinds/nature/`);
    await home.getByRole("link", { name: "Norris Road Gardeners" }).click();
    await home.getByRole("heading", { level: 1, name: "Norris Road Gardeners" }).waitFor();
    path = new URL(home.url()).pathname;
    expect(path).toMatch(/^\/listings\/norris-road-gardeners-[0-9a-z]{8}\/$/);
    await home.context().close();
  });
});

describe("After a power cut", () => {
  test("the page is there again, with JavaScript off too", async () => {
    await directory.kill();
    await expect(fetch(directory.url)).rejects.toThrow();
    await directory.start();
    expect(directory.words()).not.toContain("/admin/reset/");
    const plain = await openPage(browser, { javaScriptEnabled: false });
    await plain.goto(directory.url + path);
    const words = await plain.getByRole("main").textContent();
    for (const said of ["Every Tuesday, 10:30am to noon", "12 Norris Road", "M33 2TN", "Free", "Pat meets you there"]) {
      expect(words).toContain(said);
    }
    await plain.context().close();
  });
});

describe("A person", () => {
  test("finds it by a word", async () => {
    visitor = await openPage(browser);
    await visitor.goto(directory.url);
    await visitor.getByLabel("What would you like to do, or what would help?").fill("vegtables");
    await visitor.getByRole("button", { name: "Find", exact: true }).click();
    await expect.poll(() => count().textContent()).toBe("1 group for “vegtables”");
    expect(await titles()).toEqual(["Norris Road Gardeners"]);
  });

  test("finds it by a postcode", async () => {
    await visitor.goto(`${directory.url}/search/`);
    await visitor.getByRole("textbox", { name: "Near" }).fill("m33 2tn");
    await visitor.keyboard.press("Enter");
    await expect.poll(() => count().textContent()).toBe("1 group within 3 miles of M33 2TN");
    expect(await titles()).toEqual(["Norris Road Gardeners"]);
  });

  test("finds it by a need, on the map with the keyboard, and opens its page", async () => {
    const noErrors = failOnConsoleErrors(visitor);
    await visitor.getByRole("checkbox", { name: /^Step-free all the way in/ }).press("Space");
    await visitor.getByRole("button", { name: "Remove Step-free all the way in" }).waitFor();
    expect(await titles()).toEqual(["Norris Road Gardeners"]);
    await expect.poll(() => visitor.locator(".ask-first").count()).toBe(0);
    await visitor.locator(".marker", { hasText: "Norris Road Gardeners" }).press("Enter");
    const chosen = visitor.getByRole("region", { name: "Chosen on the map" }).getByRole("link");
    await chosen.press("Enter");
    await visitor.waitForURL(`**${path}`);
    await visitor.getByRole("heading", { level: 1, name: "Norris Road Gardeners" }).waitFor();
    noErrors();
  });
});

describe("When it changes", () => {
  test("a new name gives a new address, and the old one leads there", async () => {
    const before = (await directory.health()).publishedAt;
    await curator.goto(directory.url + listing);
    await (await ready(curator, "#field-title")).fill("Norris Road Growers");
    await press(curator, "Approve and publish");
    await curator.getByText("Approved. It will be live in a few seconds.").waitFor();
    await expect.poll(async () => (await directory.health()).publishedAt, { timeout: 30_000 }).not.toBe(before);
    expect(await status(path)).toBe(301);
    await visitor.goto(directory.url + path);
    expect(new URL(visitor.url()).pathname).toBe(path.replace("gardeners", "growers"));
    path = new URL(visitor.url()).pathname;
    await visitor.getByRole("heading", { level: 1, name: "Norris Road Growers" }).waitFor();
  });

  test("taken down, it is gone from its page, from searching and from open tabs before anything is built", async () => {
    // A build that has its turn first: whatever is gone by now is gone without a build.
    const turn = takeLock(join(directory.dataDir, "publish.lock"));
    const searching = await openPage(browser);
    await searching.goto(`${directory.url}/search/#q=growers`);
    await expect.poll(() => searching.locator(".result").count()).toBe(1);

    await curator.goto(directory.url + listing);
    await ready(curator, ".tabs-field__tab-button");
    await press(curator, "Take down");
    await curator.getByRole("dialog").getByRole("textbox").fill("They stopped in the autumn.");
    await curator.getByRole("dialog").getByRole("button", { name: "Take down" }).press("Enter");
    await expect.poll(() => status(path), { interval: 20 }).toBe(410);
    await visitor.evaluate(() => dispatchEvent(new Event("focus")));
    await visitor.getByRole("heading", { name: "This listing has been taken down" }).waitFor();
    await searching.reload();
    await expect.poll(() => searching.locator(".result-count").textContent()).toBe("No groups for “growers”");
    expect(await shown(path)).not.toContain("12 Norris Road");

    turn?.release();
    await expect.poll(async () => (await directory.health()).listings, { timeout: 30_000 }).toBe(0);
    expect(await status(path)).toBe(410);
  });
});
