import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { z } from "zod";

export interface Person {
  readonly email: string;
  readonly password: string;
}

/** A field of the admin whose form answers: what is typed before React has taken the form over would be lost. */
export async function ready(page: Page, field: string): Promise<Locator> {
  await page.waitForFunction(
    (selector) => document.querySelector(selector)?.closest("form")?.dataset.formReady === "true",
    field,
  );
  return page.locator(field).first();
}

/** Payload checks a field a moment after it was typed, and sends no form before: whoever is faster presses again. */
async function send(page: Page, name: string, path: string): Promise<void> {
  const button = page.getByRole("button", { name, exact: true });
  for (let sent = false; !sent; ) {
    const answer = page.waitForResponse((response) => response.url().includes(path), { timeout: 1_000 });
    await button.press("Enter");
    sent = await answer.then(
      () => true,
      () => false,
    );
  }
}

/** Opens the one-time link and chooses a password. Leaves the page signed in. */
export async function choosePassword(page: Page, link: string, password: string): Promise<void> {
  await page.goto(link);
  await (await ready(page, "#field-password")).fill(password);
  await page.locator("#field-confirm-password").fill(password);
  await send(page, "Reset Password", "/api/users/reset-password");
  await page.waitForURL(/\/admin\/?$/);
}

/** Signs in with the form at /admin and arrives at the dashboard. */
export async function signIn(page: Page, url: string, { email, password }: Person): Promise<void> {
  await page.goto(`${url}/admin`);
  await (await ready(page, "#field-email")).fill(email);
  await page.locator("#field-password").fill(password);
  await send(page, "Login", "/api/users/login");
  await page.waitForURL(/\/admin\/?$/);
}

/** Payload's REST API as one person: answers with the body of what went well, and throws with the answer of what didn't. */
export type Ask = (method: string, path: string, body?: object) => Promise<Record<string, unknown>>;

export async function askAs(url: string, person: Person): Promise<Ask> {
  const ask =
    (token?: string): Ask =>
    async (method, path, body) => {
      const response = await fetch(`${url}/api${path}`, {
        method,
        headers: { "content-type": "application/json", ...(token && { authorization: `JWT ${token}` }) },
        body: body && JSON.stringify(body),
      });
      const text = await response.text();
      if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text}`);
      return z.record(z.string(), z.unknown()).parse(JSON.parse(text));
    };
  const { token } = await ask()("POST", "/users/login", person);
  return ask(z.string().parse(token));
}

/** The id of what a request has made. */
const idOf = (made: Record<string, unknown>): number | string =>
  z.object({ doc: z.object({ id: z.union([z.number(), z.string()]) }) }).parse(made).doc.id;

/** What an empty directory needs before anybody can work in it: a council area and an organisation in it. */
export async function addTrafford(ask: Ask, organisation: string): Promise<void> {
  const area = idOf(await ask("POST", "/areas", { name: "Trafford", code: "E08000009", covered: true, terms: [] }));
  await ask("POST", "/organisations", { name: organisation, areas: [area] });
}

interface Invited extends Person {
  readonly name: string;
  readonly role: "Curator" | "Editor";
  /** The council area or the organisation they look after. */
  readonly of: string;
}

/** The administrator adds somebody at /admin. */
export async function invite(page: Page, url: string, { name, email, password, role, of }: Invited): Promise<void> {
  await page.goto(`${url}/admin/collections/users/create`);
  await choose(page, "#field-role", role);
  await choose(page, role === "Curator" ? "#field-areas" : "#field-organisations", of);
  await page.locator("#field-email").fill(email);
  await page.locator("#field-password").fill(password);
  await page.locator("#field-confirm-password").fill(password);
  await page.locator("#field-name").fill(name);
  await page.getByRole("button", { name: "Save" }).press("Enter");
  await page.waitForURL(/\/users\/\d+/);
}

/** Chooses in one of Payload's lists with the keyboard. */
export async function choose(page: Page, field: string, words: string): Promise<void> {
  await (await ready(page, `${field} input`)).focus();
  await page.keyboard.type(words);
  await page.locator(field).getByRole("option", { name: words }).first().waitFor();
  await page.keyboard.press("Enter");
}

/**
 * Resolves once the admin has kept what contains these words, which were the last typed. Payload 3 can lose what is
 * typed in one field when the next is begun while it is saving (payloadcms/payload#17676), so the tests are not hasty.
 */
export async function kept(page: Page, words: string): Promise<void> {
  const saved = await page.waitForResponse(
    (response) => response.url().includes("autosave=true") && Boolean(response.request().postData()?.includes(words)),
  );
  expect(saved.status()).toBe(200);
  await page
    .getByText(/^Last saved/)
    .first()
    .waitFor();
}
