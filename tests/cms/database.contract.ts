import type { Payload, Where } from "payload";
import { expect } from "vitest";
import { known } from "../../cms/publicRecord/known.ts";
import { toListing } from "../../cms/publicRecord/toListing.ts";
import { countSearch } from "../../cms/unmetNeed/countSearch.ts";
import { supportContract } from "./support.contract.ts";
import type { Town } from "./town.ts";
import { townTest } from "./townTest.ts";
import { unmetNeedContract } from "./unmetNeed.contract.ts";

const listing = (town: Town) => ({
  title: "Sale Moor Gardeners",
  summary: "We grow vegetables together.",
  kinds: ["nature" as const],
  activities: ["gardening" as const, "allotment" as const],
  attending: ["venue" as const, "home" as const],
  venue: town.venues.hall.id,
  organisation: town.organisations.shed.id,
  serves: [town.areas.trafford.id],
  sessions: [
    {
      every: "week" as const,
      day: "tue" as const,
      start: "10:30",
      end: "12:00",
      termTime: true,
      except: [{ on: "2026-10-20" }],
    },
    { every: "month" as const, day: "fri" as const, nth: ["-1" as const], start: "14:00" },
    { every: "dates" as const, dates: [{ on: "2026-12-24" }, { on: "2026-12-31" }] },
  ],
  access: { "hearing-loop": "yes" as const },
});

const draft = async (town: Town, more: object = {}) =>
  (await town.editor.ask("POST", "/listings?draft=true&depth=0", { ...listing(town), ...more })).body.doc;

const find = (payload: Payload, id: number | string, more: object = {}) =>
  payload.findByID({ collection: "listings", id, depth: 0, ...more });

/** What every database must do alike. Call it once in a file of its own. */
export function databaseContract(databaseUrl?: string): void {
  const test = townTest(databaseUrl);

  test("what is written is read again, with every list in its order", async ({ payload, town }) => {
    const { id } = await draft(town);
    expect(await find(payload, id, { draft: true })).toMatchObject(asStored(listing(town)));
  });

  test("local help is read as it was written, in both languages", async ({ payload }) => {
    const line = { needs: ["suicide" as const, "abuse" as const], phone: "0161 496 0333" };
    const made = await payload.updateGlobal({
      slug: "support",
      data: { crisisLines: [{ ...line, name: "Crisis Café" }], linkWorker: { name: "Link workers" } },
    });
    const [first] = made.crisisLines ?? [];
    await payload.updateGlobal({
      slug: "support",
      locale: "cy",
      data: { crisisLines: [{ ...line, id: first?.id, name: "Caffi Argyfwng" }] },
    });
    expect(await payload.findGlobal({ slug: "support", locale: "all", depth: 0 })).toMatchObject({
      crisisLines: [{ ...line, name: { en: "Crisis Café", cy: "Caffi Argyfwng" } }],
      linkWorker: { name: { en: "Link workers" } },
    });
  });

  test("searches that find nothing are counted one by one, however many come at once", async ({ payload }) => {
    const need = { concepts: ["gardening"], filters: {}, results: 0 as const, day: "2026-11-21" };
    await Promise.all(Array.from({ length: 5 }, () => countSearch(payload, need)));
    const { docs } = await payload.find({ collection: "unmet-needs" });
    expect(docs).toMatchObject([{ searches: 5, concepts: "gardening", day: "2026-11-21" }]);
  });

  test("a record gets a permanent id of 8 characters that no other has", async ({ payload, town }) => {
    const first = await draft(town);
    expect(first.publicId).toMatch(/^[2-9a-hj-km-np-z]{8}$/);
    const same = payload.create({
      collection: "listings",
      draft: true,
      data: { ...listing(town), publicId: first.publicId },
    });
    await expect(same).rejects.toThrow();
    const changed = await payload.update({
      collection: "listings",
      id: first.id,
      data: { publicId: "other234" },
      draft: true,
    });
    expect(changed.publicId).toBe(first.publicId);
  });

  test("English and Welsh are kept apart", async ({ payload, town }) => {
    const { id } = await draft(town);
    await town.editor.ask("PATCH", `/listings/${id}?draft=true&locale=cy`, { title: "Garddwyr Sale Moor" });
    const both = await find(payload, id, { draft: true, locale: "all" });
    expect(both.title).toEqual({ en: "Sale Moor Gardeners", cy: "Garddwyr Sale Moor" });
    expect(both.slug).toBe("sale-moor-gardeners");
  });

  test("a draft goes by review to the public and back", async ({ payload, town }) => {
    const { id } = await draft(town);
    const status = async () => (await find(payload, id))._status;
    await town.editor.ask("POST", `/listings/${id}/submit`);
    const waiting = await payload.find({
      collection: "listings",
      draft: true,
      where: { "review.state": { equals: "submitted" } },
    });
    expect(waiting.docs.map((one) => one.id)).toContain(id);
    expect(await status()).toBe("draft");
    await town.curator.ask("POST", `/listings/${id}/send-back`, { reason: "Which door?" });
    expect((await find(payload, id, { draft: true })).review).toMatchObject({
      state: "sent-back",
      reason: "Which door?",
    });
    await town.editor.ask("PATCH", `/listings/${id}?draft=true`, { accessNote: "The side door." });
    await town.editor.ask("POST", `/listings/${id}/submit`);
    expect((await town.otherCurator.ask("POST", `/listings/${id}/approve`)).status).toBe(403);
    expect((await town.curator.ask("POST", `/listings/${id}/approve`)).status).toBe(200);
    expect(await find(payload, id)).toMatchObject({ _status: "published", accessNote: "The side door." });
    expect((await town.curator.ask("POST", `/listings/${id}/take-down`)).status).toBe(200);
    expect(await status()).toBe("draft");
  });

  test("versions are kept, and an older one comes back as a draft", async ({ payload, town }) => {
    const { id } = await draft(town);
    await town.curator.ask("POST", `/listings/${id}/approve`);
    await town.editor.ask("PATCH", `/listings/${id}?draft=true`, { title: "Sale Growers", sessions: [] });
    const { docs } = await payload.findVersions({
      collection: "listings",
      where: { parent: { equals: id } },
      sort: "createdAt",
    });
    const approved = docs.find(({ version }) => version._status === "published");
    const restored = await town.editor.ask("POST", `/listings/versions/${approved?.id}?draft=true`);
    expect(restored.status).toBe(200);
    const now = await find(payload, id, { draft: true });
    expect(now).toMatchObject({ title: "Sale Moor Gardeners", _status: "draft" });
    expect(now.sessions).toHaveLength(3);
    expect((await find(payload, id)).title).toBe("Sale Moor Gardeners");
  });

  test("listings are found through what they belong to", async ({ payload, town }) => {
    const { id } = await draft(town);
    const elsewhere = await payload.create({
      collection: "listings",
      draft: true,
      data: { ...listing(town), venue: town.venues.chapel.id, organisation: town.organisations.choir.id, serves: [] },
    });
    const ids = async (where: Where) =>
      (await payload.find({ collection: "listings", draft: true, where, depth: 0, pagination: false })).docs.map(
        (one) => one.id,
      );
    for (const path of ["venue.area", "organisation.areas", "serves"]) {
      const found = await ids({ [path]: { in: [town.areas.trafford.id] } });
      expect(found, path).toContain(id);
      expect(found, path).not.toContain(elsewhere.id);
    }
    const own = await town.otherEditor.ask("GET", "/listings?draft=true&depth=0&limit=0");
    expect(own.body.docs.map((one: { id: unknown }) => one.id)).toContain(elsewhere.id);
    expect(own.body.docs.map((one: { id: unknown }) => one.id)).not.toContain(id);
  });

  test("a draft that gets its venue later is seen by the curators of that place", async ({ town }) => {
    const { id } = await draft(town, { venue: null, serves: [], organisation: null });
    expect((await town.curator.ask("GET", `/listings/${id}?draft=true`)).status).toBe(404);
    await town.editor.ask("PATCH", `/listings/${id}?draft=true`, { venue: town.venues.hall.id });
    expect((await town.curator.ask("GET", `/listings/${id}?draft=true`)).status).toBe(200);
    expect((await town.otherCurator.ask("GET", `/listings/${id}?draft=true`)).status).toBe(404);
  });

  test("what is stored crosses into the public record", async ({ payload, town }) => {
    const { id } = await draft(town);
    await town.curator.ask("POST", `/listings/${id}/approve`);
    await payload.create({
      collection: "checks",
      data: { listing: id, on: "2026-11-01", how: "call", by: "Trafford Council" },
    });
    const every = { locale: "all", depth: 0, pagination: false } as const;
    const [areas, organisations, venues, media, checks] = await Promise.all([
      payload.find({ collection: "areas", ...every }),
      payload.find({ collection: "organisations", ...every }),
      payload.find({ collection: "venues", ...every }),
      payload.find({ collection: "media", ...every }),
      payload.find({ collection: "checks", ...every }),
    ]);
    const everything = known({
      areas: areas.docs,
      organisations: organisations.docs,
      venues: venues.docs,
      media: media.docs,
      checks: checks.docs,
    });
    expect(toListing(await find(payload, id, { locale: "all" }), everything)).toMatchObject({
      title: { en: "Sale Moor Gardeners" },
      organisation: { name: { en: "Sale Shed" } },
      venue: { postcode: "M33 2AB", area: { code: "E08000009" } },
      access: { "hearing-loop": "yes", "step-free": "yes", quiet: "unknown" },
      sessions: [
        {
          every: "week",
          except: ["2026-10-20"],
          terms: [
            { from: "2026-09-01", to: "2026-10-23" },
            { from: "2026-11-02", to: "2026-12-18" },
          ],
        },
        { every: "month", nth: [-1] },
        { every: "dates", dates: ["2026-12-24", "2026-12-31"] },
      ],
      lastChecked: { on: "2026-11-01", how: "call" },
    });
  });

  supportContract(test);
  unmetNeedContract(test);
}

/** As the database gives it back: dates as instants. */
const asStored = <T extends { sessions: object[] }>(given: T) =>
  JSON.parse(JSON.stringify(given).replace(/"(\d{4}-\d\d-\d\d)"/g, '"$1T00:00:00.000Z"'));
