import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Booted, bootPayload } from "./payload.ts";
import { buildTown, type Town } from "./town.ts";

let booted: Booted;
let town: Town;

beforeAll(async () => {
  booted = await bootPayload();
  town = await buildTown(booted.payload);
});
afterAll(() => booted.stop());

const gardeners = () => ({
  title: "Sale Moor Gardeners",
  summary: "We grow vegetables together.",
  kinds: ["nature"],
  attending: ["venue"],
  venue: town.venues.hall.id,
  organisation: town.organisations.shed.id,
});

const newDraft = async (more: object = {}): Promise<number> => {
  const { status, body } = await town.editor.ask("POST", "/listings?draft=true", { ...gardeners(), ...more });
  expect(status, JSON.stringify(body)).toBe(201);
  return body.doc.id;
};

const isPublic = async (id: number) => {
  const listing = await booted.payload.findByID({ collection: "listings", id });
  return listing._status === "published";
};

test("an editor's listing goes public only when a curator approves it", async () => {
  const id = await newDraft();
  expect(await isPublic(id)).toBe(false);
  const sent = await town.editor.ask("POST", `/listings/${id}/submit`);
  expect(sent).toMatchObject({
    status: 200,
    body: { message: "Sent for checking. Usually looked at within 3 working days." },
  });
  expect(await isPublic(id)).toBe(false);
  const approved = await town.curator.ask("POST", `/listings/${id}/approve`);
  expect(approved, JSON.stringify(approved.body)).toMatchObject({
    status: 200,
    body: { message: "Approved. It will be live in a few seconds." },
  });
  expect(await isPublic(id)).toBe(true);
});

test("an editor cannot publish by any road", async () => {
  const id = await newDraft();
  for (const [method, path, body] of [
    ["PATCH", `/listings/${id}`, { _status: "published" }],
    ["PATCH", `/listings/${id}?draft=true`, { _status: "published" }],
    ["PATCH", `/listings/${id}?publishSpecificLocale=en`, { title: "Ours" }],
    ["PATCH", `/listings/${id}?publishAllLocales=true`, { title: "Ours" }],
    ["PATCH", `/listings/${id}`, { title: "Ours" }],
    ["PATCH", `/listings?where[id][equals]=${id}`, { _status: "published" }],
    ["POST", "/listings", { ...gardeners(), _status: "published" }],
    ["POST", "/listings", gardeners()],
    ["POST", `/listings/${id}/approve`, {}],
    ["POST", `/listings/${id}/duplicate`, { _status: "published" }],
  ] as const) {
    const { body: answer } = await town.editor.ask(method, path, body);
    expect(await isPublic(answer?.doc?.id ?? id), `${method} ${path}`).toBe(false);
  }
});

test("restoring an older version makes a draft, never something public", async () => {
  const id = await newDraft();
  await town.curator.ask("POST", `/listings/${id}/approve`);
  await town.editor.ask("PATCH", `/listings/${id}?draft=true`, { title: "Sale Growers" });
  const versions = await town.editor.ask("GET", `/listings/versions?where[parent][equals]=${id}&sort=createdAt`);
  const [first] = versions.body.docs;
  const straight = await town.editor.ask("POST", `/listings/versions/${first.id}`);
  expect(straight.status).toBe(403);
  const asDraft = await town.editor.ask("POST", `/listings/versions/${first.id}?draft=true`);
  expect(asDraft.status, JSON.stringify(asDraft.body)).toBe(200);
  const draft = await town.editor.ask("GET", `/listings/${id}?draft=true`);
  expect(draft.body).toMatchObject({ title: "Sale Moor Gardeners", review: { state: "writing" } });
});

test("what is public stays as it was while it is written again", async () => {
  const id = await newDraft();
  await town.curator.ask("POST", `/listings/${id}/approve`);
  await town.editor.ask("PATCH", `/listings/${id}`, { title: "Sale Growers" });
  expect((await booted.payload.findByID({ collection: "listings", id })).title).toBe("Sale Moor Gardeners");
  const draft = await town.editor.ask("GET", `/listings/${id}?draft=true`);
  expect(draft.body).toMatchObject({ title: "Sale Growers", review: { state: "writing" } });
});

test("a curator sends a listing back with a reason, which the editor reads by mail and on the form", async () => {
  const id = await newDraft();
  await town.editor.ask("POST", `/listings/${id}/submit`);
  const silent = await town.curator.ask("POST", `/listings/${id}/send-back`, {});
  expect(silent.status).toBe(400);
  const reason = "Is the side door the way in?";
  const back = await town.curator.ask("POST", `/listings/${id}/send-back`, { reason });
  expect(back.body.message).toBe("Sent back to Edie, with what you asked.");
  const seen = await town.editor.ask("GET", `/listings/${id}?draft=true`);
  expect(seen.body.review).toMatchObject({ state: "sent-back", reason });
  const folder = join(booted.dataDir, "mail");
  const mails = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
  expect(mails.some((mail) => mail.includes("To: edie@example.org") && mail.includes(reason))).toBe(true);
});

test("a curator of another area can neither approve nor take down", async () => {
  const id = await newDraft();
  expect((await town.otherCurator.ask("POST", `/listings/${id}/approve`)).status).toBe(403);
  await town.curator.ask("POST", `/listings/${id}/approve`);
  expect((await town.otherCurator.ask("POST", `/listings/${id}/take-down`)).status).toBe(403);
  expect(await isPublic(id)).toBe(true);
});

test("what is taken down is no longer public, and can be approved again", async () => {
  const id = await newDraft();
  await town.curator.ask("POST", `/listings/${id}/approve`);
  const down = await town.curator.ask("POST", `/listings/${id}/take-down`, { reason: "It has closed." });
  expect(down, JSON.stringify(down.body)).toMatchObject({ status: 200 });
  expect(await isPublic(id)).toBe(false);
  await town.curator.ask("POST", `/listings/${id}/approve`);
  expect(await isPublic(id)).toBe(true);
});

test("a listing that lacks something is not sent, and says what it lacks", async () => {
  const id = await newDraft({ summary: "", venue: null });
  const { status, body } = await town.editor.ask("POST", `/listings/${id}/submit`);
  expect(status).toBe(400);
  const sentences = body.errors[0].data.errors.map(({ message }: { message: string }) => message);
  expect(sentences).toEqual(["Say in one sentence what it is.", "Say where it is: choose a venue, or add one."]);
});

test("approving what has changed since it was read is refused", async () => {
  const id = await newDraft();
  const read = await town.curator.ask("GET", `/listings/${id}?draft=true`);
  await town.editor.ask("PATCH", `/listings/${id}?draft=true`, { title: "Something else" });
  const late = await town.curator.ask("POST", `/listings/${id}/approve`, { updatedAt: read.body.updatedAt });
  expect(late.status).toBe(409);
  expect(await isPublic(id)).toBe(false);
});

test("a new venue and organisation become public with the listing that needs them", async () => {
  const venue = await town.editor.ask("POST", "/venues?draft=true", { name: "The Allotment Hut", postcode: "M33 2AB" });
  const id = await newDraft({ venue: venue.body.doc.id, serves: [town.areas.trafford.id] });
  const approved = await town.curator.ask("POST", `/listings/${id}/approve`);
  expect(approved.status, JSON.stringify(approved.body)).toBe(200);
  const hut = await booted.payload.findByID({ collection: "venues", id: venue.body.doc.id });
  expect(hut._status).toBe("published");
});

test("a renamed listing remembers its old address", async () => {
  const id = await newDraft();
  await town.curator.ask("POST", `/listings/${id}/approve`);
  await town.editor.ask("PATCH", `/listings/${id}?draft=true`, { title: "Sale Growers" });
  await town.editor.ask("PATCH", `/listings/${id}?draft=true&locale=cy`, { title: "Tyfwyr Sale" });
  await town.curator.ask("POST", `/listings/${id}/approve`);
  const listing = await booted.payload.findByID({ collection: "listings", id });
  expect(listing).toMatchObject({ slug: "sale-growers", formerSlugs: ["sale-moor-gardeners"] });
});

test("an address that becomes private is withdrawn at once, before anything is built", async () => {
  const { body } = await town.curator.ask("POST", "/venues?draft=true", {
    name: "Willow House",
    postcode: "M33 2AB",
    area: town.areas.trafford.id,
  });
  const venue = body.doc.id;
  await town.curator.ask("POST", `/venues/${venue}/approve`);
  const id = await newDraft({ venue });
  await town.curator.ask("POST", `/listings/${id}/approve`);
  await town.curator.ask("PATCH", `/venues/${venue}?draft=true`, { addressPrivate: true });
  await town.curator.ask("POST", `/venues/${venue}/approve`);
  const { publicId } = await booted.payload.findByID({ collection: "listings", id });
  expect(readFileSync(join(booted.dataDir, "withdrawn.json"), "utf8")).toContain(publicId);
});
