import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createLocalReq } from "payload";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mappingNamed } from "../../../cms/import/chooseMapping.ts";
import type { importFile } from "../../../cms/import/importFile.ts";
import { type Booted, bootPayload } from "../payload.ts";
import { buildTown, type Town } from "../town.ts";

let booted: Booted;
let town: Town;
let importer: typeof importFile;

beforeAll(async () => {
  booted = await bootPayload();
  ({ importFile: importer } = await import("../../../cms/import/importFile.ts"));
  town = await buildTown(booted.payload);
});
afterAll(() => booted.stop());

const fixture = (name: string): string =>
  readFileSync(join(import.meta.dirname, "../../fixtures/import", name), "utf8");

async function bring(csv: string, mapping: string, dryRun = false) {
  const req = await createLocalReq({}, booted.payload);
  const { rejectedCsv, listings, ...counts } = await importer(req, Buffer.from(csv), mappingNamed(mapping), { dryRun });
  expect(counts.created + counts.updated + counts.unchanged + counts.rejected).toBe(counts.read);
  return { ...counts, rejectedCsv };
}

async function listing(title: string, draft = true) {
  const { docs } = await booted.payload.find({
    collection: "listings",
    where: { title: { equals: title } },
    draft,
    depth: 0,
  });
  const [found, another] = docs;
  expect(another, "twice").toBeUndefined();
  if (!found) throw new Error(`No listing is called ${title}.`);
  return found;
}

const counted = (created: number, updated: number, unchanged: number, rejected: number) => ({
  read: created + updated + unchanged + rejected,
  created,
  updated,
  unchanged,
  rejected,
});

const waitingJobs = async () => (await booted.payload.count({ collection: "payload-jobs" })).totalDocs;

describe("a file of food banks", () => {
  const original = fixture("food-banks.csv");
  const changed = original
    .replace("11.30am -1.30pm", "11.30am - 3pm")
    .replace("Monday - Friday by appointment", "Mon 1pm - 3pm");

  test("a dry run says what would happen and changes nothing", async () => {
    const before = await waitingJobs();
    expect(await bring(original, "food-banks", true)).toMatchObject(counted(3, 0, 0, 2));
    const { totalDocs } = await booted.payload.count({ collection: "listings" });
    expect(totalDocs).toBe(0);
    expect(await waitingJobs()).toBe(before);
  });

  test("is published at once, and whoever else is served gets a turn between the rows", async () => {
    let turns = 0;
    let over = false;
    const others = (): void => {
      turns += 1;
      if (!over) setImmediate(others);
    };
    setImmediate(others);
    expect(await bring(original, "food-banks")).toMatchObject(counted(3, 0, 0, 2));
    over = true;
    expect(turns).toBeGreaterThan(3);
    const found = await listing("Example Pantry", false);
    expect(found).toMatchObject({ _status: "published", review: { state: "approved" }, kinds: ["advice"] });
    const { docs } = await booted.payload.find({
      collection: "venues",
      where: { name: { equals: "Example Pantry" } },
      depth: 0,
    });
    expect(docs).toMatchObject([
      { address: "12 Example Street\nSale", area: town.areas.trafford.id, locality: "Sale" },
    ]);
  });

  test("is published by one job, however many rows it has", async () => {
    expect(await waitingJobs()).toBe(1);
  });

  test("says of each rejected row where it stands and why, in a file that can be mended and imported again", async () => {
    const { rejectedCsv } = await bring(original, "food-banks", true);
    const lines = rejectedCsv.replace("\ufeff", "").split("\r\n");
    expect(lines[0]).toMatch(/^line,reason,Name,/);
    expect(lines[1]).toMatch(/^5,The file says that it is no longer open\. Ask before you list it\.,Closed Larder,/);
    const mended = rejectedCsv.replaceAll("WA15 OHF", "WA15 0HF");
    expect(await bring(mended, "food-banks", true)).toMatchObject(counted(1, 0, 0, 1));
  });

  test("changes nothing the second time", async () => {
    expect(await bring(original, "food-banks")).toMatchObject({ ...counted(0, 0, 3, 2), keptByEditor: 0 });
  });

  test("a changed row changes what it speaks of, and leaves no old times behind", async () => {
    expect(await bring(changed, "food-banks")).toMatchObject(counted(0, 2, 1, 2));
    expect(await listing("Example Pantry", false)).toMatchObject({
      _status: "published",
      sessions: [{ every: "week", day: "mon", start: "13:00", end: "15:00" }],
      cost: { option: "unknown" },
      joining: { how: ["contact-first"], note: "£2.50 membership for a basket of food" },
    });
    expect((await listing("Example Pantry", false)).hours ?? "").toBe("");
    expect(await bring(changed, "food-banks")).toMatchObject(counted(0, 0, 3, 2));
  });

  test("what an editor has changed and published stays; the rest of the row still arrives", async () => {
    const { id } = await listing("Example Pantry");
    await booted.payload.update({
      collection: "listings",
      id,
      data: { joining: { note: "Ring Jo first." }, _status: "published" },
      depth: 0,
    });
    const newer = changed
      .replace("£2.50 membership for a basket", "£3 membership for a box")
      .replace("0161 496 0000", "0161 496 0001");
    expect(await bring(newer, "food-banks")).toMatchObject({ ...counted(0, 1, 2, 2), keptByEditor: 1 });
    expect(await listing("Example Pantry", false)).toMatchObject({
      _status: "published",
      joining: { how: ["contact-first"], note: "Ring Jo first." },
      contact: { phone: "0161 496 0001" },
    });
  });

  test("an editor's draft stays a draft, keeps its words, and is not published by an import", async () => {
    const { id } = await listing("The Example Kitchen");
    await booted.payload.update({
      collection: "listings",
      id,
      data: { summary: "Soup, cooked together." },
      draft: true,
      depth: 0,
    });
    const newer = original.replace("M31 4FY,NA,NA", "M31 4FY,0161 496 0002,NA");
    await bring(newer, "food-banks");
    expect(await listing("The Example Kitchen")).toMatchObject({
      _status: "draft",
      summary: "Soup, cooked together.",
      contact: { phone: "0161 496 0002" },
    });
    const main = await listing("The Example Kitchen", false);
    expect(main).toMatchObject({ _status: "published", summary: "Food for people who cannot afford enough of it." });
    expect(main.contact?.phone ?? "").toBe("");
  });

  test("what was taken down stays down", async () => {
    const { id } = await listing("Trussell Trust food bank, Example Christian Centre");
    const { status } = await town.curator.ask("POST", `/listings/${id}/take-down`, { reason: "It has moved." });
    expect(status).toBe(200);
    await bring(original.replace("Tues 11am - 2pm", "Tues 11am - 4pm"), "food-banks");
    const doc = await booted.payload.findByID({ collection: "listings", id, draft: true, depth: 0 });
    expect(doc).toMatchObject({ _status: "draft", review: { state: "taken-down" } });
    expect(doc.sessions?.[0]).toMatchObject({ end: "16:00" });
    expect(await booted.payload.findByID({ collection: "listings", id, depth: 0 })).toMatchObject({ _status: "draft" });
  });
});

describe("a register of charities", () => {
  const register = fixture("charities.csv");

  test("brings drafts that nobody sees", async () => {
    expect(await bring(register, "charities")).toMatchObject(counted(2, 0, 0, 1));
    expect(await bring(register, "charities")).toMatchObject(counted(0, 0, 2, 1));
    expect(await listing("Example Male Voice Choir")).toMatchObject({ _status: "draft", kinds: ["arts"] });
    const { body } = await town.nobody.ask("GET", "/organisations?where[charityNumber][exists]=true");
    expect(body.docs ?? []).toEqual([]);
  });

  test("the address on the register, often somebody's home, is nowhere in the data directory", () => {
    const files = readdirSync(booted.dataDir).filter((name) => name.startsWith("alongside.db"));
    expect(files.length).toBeGreaterThan(0);
    for (const name of files) {
      const content = readFileSync(join(booted.dataDir, name), "latin1");
      expect(content.includes("Secret Avenue") || content.includes("SK6 1LB"), name).toBe(false);
    }
  });

  test("curators see the kinds it proposes, editors do not", async () => {
    const { docs } = await booted.payload.find({
      collection: "organisations",
      where: { charityNumber: { equals: "9000001" } },
      draft: true,
    });
    const path = `/organisations/${docs[0]?.id}?draft=true`;
    expect((await town.curator.ask("GET", path)).body).toMatchObject({ proposed: { kinds: ["arts"] } });
    expect((await town.editor.ask("GET", path)).body.proposed).toBeUndefined();
  });

  test("goes public only when a curator has said where and how to join", async () => {
    const { id } = await listing("Example Male Voice Choir");
    const early = await town.curator.ask("POST", `/listings/${id}/approve`);
    expect(early.status).toBe(400);
    const asked = JSON.stringify(early.body);
    expect(asked).toContain("Say how to join: what does somebody do first?");
    expect(asked).toContain("Say where people meet.");
    const confirmed = { attending: ["online"], joining: { how: ["contact-first"] } };
    const { status } = await town.curator.ask("PATCH", `/listings/${id}?draft=true`, confirmed);
    expect(status).toBe(200);
    expect(await town.curator.ask("POST", `/listings/${id}/approve`)).toMatchObject({ status: 200 });
    expect(await listing("Example Male Voice Choir", false)).toMatchObject({ _status: "published" });
  });

  test("a newer register then changes neither what the curator confirmed nor that it is public", async () => {
    await bring(register.replace("Weekly rehearsals", "Rehearsals twice a week"), "charities");
    expect(await listing("Example Male Voice Choir", false)).toMatchObject({
      _status: "published",
      attending: ["online"],
      joining: { how: ["contact-first"] },
      description: "We sing. Rehearsals twice a week, crèche for parents",
    });
  });
});

test("our own spreadsheet brings Welsh, and a link to run is turned away before anything is written", async () => {
  const header = "id,title,title_cy,summary,summary_cy,kinds,how_to_join,attending,organisation,website,serves";
  const file = [
    header,
    'choir,Sale Singers,Cantorion Sale,We sing.,"Rydym yn canu.",arts,turn-up,online,Sale Singers,,E08000009',
    "bad,Bad,,S.,,arts,turn-up,online,,javascript:alert(1),",
    "far,Far,,S.,,arts,turn-up,online,,,E09000001",
  ].join("\n");
  const { rejectedCsv, ...counts } = await bring(file, "template");
  expect(counts).toMatchObject(counted(1, 0, 0, 2));
  expect(rejectedCsv).toContain("is not a web address");
  expect(rejectedCsv).toContain("The council area E09000001 is not in this directory yet.");
  const { docs } = await booted.payload.find({
    collection: "listings",
    where: { title: { equals: "Sale Singers" } },
    locale: "all",
    depth: 0,
  });
  expect(docs).toMatchObject([
    { title: { en: "Sale Singers", cy: "Cantorion Sale" }, _status: "published", serves: [town.areas.trafford.id] },
  ]);
  expect(await bring(file, "template")).toMatchObject(counted(0, 0, 1, 2));
});

test("the empty spreadsheet can be downloaded by whoever is logged in", async () => {
  const { status, body } = await town.editor.ask("GET", "/import/template");
  expect(status).toBe(200);
  expect(body).toContain("id,title,title_cy");
  expect((await town.nobody.ask("GET", "/import/template")).status).toBe(403);
});
