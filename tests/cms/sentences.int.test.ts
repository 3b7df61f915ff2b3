import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { handleEndpoints } from "payload";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Booted, bootPayload } from "./payload.ts";
import { buildTown, password, type Town } from "./town.ts";

let booted: Booted;
let town: Town;

beforeAll(async () => {
  booted = await bootPayload();
  town = await buildTown(booted.payload);
});
afterAll(() => booted.stop());

const tuesday = { every: "week", day: "tue" };

/** What a curator reads who approves a listing with something wrong in it. */
async function whatIsSaidOf(wrong: object): Promise<string[]> {
  const listing = {
    title: "Gardeners",
    summary: "We grow vegetables.",
    kinds: ["nature"],
    attending: ["venue"],
    venue: town.venues.hall.id,
    organisation: town.organisations.shed.id,
    ...wrong,
  };
  const { body } = await town.editor.ask("POST", "/listings?draft=true", listing);
  const approved = await town.curator.ask("POST", `/listings/${body.doc.id}/approve`);
  expect(approved.status, JSON.stringify(approved.body)).toBe(400);
  return approved.body.errors[0].data.errors.map(({ message }: { message: string }) => message);
}

test.each([
  ["a name that is too long", { title: "x".repeat(121) }, "“Name” has 121 characters; 120 is the most that fits."],
  [
    "a description of 5,001 words",
    { description: "word ".repeat(5001) },
    "“More about it” has 5,001 words; 5,000 is the most that fits.",
  ],
  [
    "a session that ends before it starts",
    { sessions: [{ ...tuesday, start: "14:00", end: "12:00" }] },
    "It ends at 12:00, before it starts at 14:00. Times are on the 24-hour clock: 2pm is 14:00.",
  ],
  [
    "a time that is none",
    { sessions: [{ ...tuesday, start: "half ten" }] },
    "A time on the 24-hour clock – for example 10:30, or 14:00 for 2pm.",
  ],
  ["no date where dates are promised", { sessions: [{ every: "dates", dates: [] }] }, "Add at least one date."],
  [
    "ages the wrong way round",
    { eligibility: { minimumAge: 60, maximumAge: 18 } },
    "The oldest age (18) is below the youngest (60). Are they the wrong way round?",
  ],
  ["half a year", { eligibility: { minimumAge: 7.5 } }, "An age in whole years, from 0 to 120."],
  [
    "a link that runs a script",
    { contact: { website: "javascript:alert(1)" } },
    "A web address begins with https:// – for example https://example.org.",
  ],
  [
    "a phone number in words",
    { contact: { phone: "ask Jo" } },
    "A phone number has digits and spaces only – for example 0161 496 0000.",
  ],
  [
    "an email without its at",
    { contact: { email: "jo.example.org" } },
    "That does not look like an email address – for example name@example.org.",
  ],
])("%s gets a sentence", async (_, wrong, sentence) => {
  expect(await whatIsSaidOf(wrong)).toEqual([sentence]);
});

test("a postcode with a letter for a nought gets a sentence and a suggestion", async () => {
  const { body } = await town.editor.ask("POST", "/venues?draft=true", { name: "Hut", postcode: "WA15 OHF" });
  const sent = await town.editor.ask("POST", `/venues/${body.doc.id}/submit`);
  expect(sent.body.errors[0].data.errors[0].message).toBe("“WA15 OHF” is not a postcode. Did you mean WA15 0HF?");
});

test("place, council area and town follow from the postcode by themselves", async () => {
  const { body } = await town.editor.ask("POST", "/venues?draft=true&depth=1", { name: "Hut", postcode: "m33 7zf" });
  expect(body.doc).toMatchObject({ postcode: "M33 7ZF", area: { code: "E08000009", name: "Trafford" } });
  expect(body.doc.position.lat).toBeCloseTo(53.42, 1);
  expect(body.doc.locality).toMatch(/\w/);
});

test("a place put in by hand stays when something else changes", async () => {
  const { body } = await town.editor.ask("POST", "/venues?draft=true", { name: "Hut", postcode: "M33 7ZF" });
  const path = `/venues/${body.doc.id}?draft=true`;
  await town.editor.ask("PATCH", path, { position: { lat: 53.5, lng: -2.25 } });
  await town.editor.ask("PATCH", path, { name: "The Hut" });
  expect((await town.editor.ask("GET", path)).body.position).toMatchObject({ lat: 53.5, lng: -2.25 });
});

test("a draft is previewed as a public listing, with its gaps filled", async () => {
  const { body } = await town.editor.ask("POST", "/listings?draft=true", {
    title: "Half written",
    organisation: town.organisations.shed.id,
  });
  const preview = await town.editor.ask("GET", `/listings/${body.doc.id}/preview`);
  expect(preview).toMatchObject({
    status: 200,
    body: {
      title: { en: "Half written" },
      summary: { en: "(not said yet in one sentence)" },
      organisation: { name: { en: "Sale Shed" } },
    },
  });
  expect((await town.otherEditor.ask("GET", `/listings/${body.doc.id}/preview`)).status).toBe(404);
  expect((await town.nobody.ask("GET", `/listings/${body.doc.id}/preview`)).status).toBe(403);
});

test("a forgotten password is set again by a link in a mail", async () => {
  await town.nobody.ask("POST", "/users/forgot-password", { email: town.editor.email });
  const folder = join(booted.dataDir, "mail");
  const mail = readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), "utf8"))
    .join("\n")
    .replaceAll("=\r\n", "");
  const [, token] = /\/admin\/reset\/([0-9a-f]+)/.exec(mail) ?? [];
  const reset = await town.nobody.ask("POST", "/users/reset-password", { token, password: "another long password" });
  expect(reset.status, JSON.stringify(reset.body)).toBe(200);
  expect(
    (await town.nobody.ask("POST", "/users/login", { email: town.editor.email, password: "another long password" }))
      .status,
  ).toBe(200);
});

test("a login counts only on pages of this site", async () => {
  const { payload } = booted;
  const ask = (path: string, init: RequestInit) =>
    handleEndpoints({ config: payload.config, request: new Request(`http://localhost:3000/api${path}`, init) });
  const login = await ask("/users/login", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ email: town.curator.email, password }),
  });
  const cookie = login.headers.get("Set-Cookie") ?? "";
  expect(cookie).toMatch(/HttpOnly/);
  expect(cookie).toMatch(/SameSite=Lax/);
  const from = async (origin: string) => {
    const response = await ask("/users/me", { headers: { Cookie: cookie.split(";")[0] ?? "", Origin: origin } });
    return (await response.json()).user?.email ?? null;
  };
  expect(await from("http://localhost:3000")).toBe(town.curator.email);
  expect(await from("https://evil.example.org")).toBeNull();
});

test("the spreadsheet to fill in is there for who is logged in", async () => {
  expect((await town.nobody.ask("GET", "/import/template")).status).toBe(403);
  const { status, body } = await town.curator.ask("GET", "/import/template");
  expect(status).toBe(200);
  expect(body).toContain("postcode");
});
