import { afterAll, beforeAll, expect, test } from "vitest";
import { type Snapshot, snapshotSchema } from "../../../search/snapshot.ts";
import { sampleSnapshot } from "../../fixtures/listings.ts";
import { type Booted, bootPayload } from "../payload.ts";

let booted: Booted;
const progress: { done: number; total: number }[] = [];

async function taken(): Promise<Snapshot> {
  const { takeSnapshot } = await import("../../../cms/publish/snapshot.ts");
  const { snapshot, leftOut } = await takeSnapshot(booted.payload);
  expect(leftOut).toEqual([]);
  return snapshotSchema.parse(snapshot);
}

beforeAll(async () => {
  booted = await bootPayload();
  const { seed } = await import("../../../cms/sample/seed.ts");
  await seed(booted.payload, (step) => progress.push(step));
});

afterAll(() => booted.stop());

test("what was put into the database comes out as the public record of the sample, field by field", async () => {
  const { listings } = await taken();
  const undated = listings.map(({ updatedAt: _, ...listing }) => listing);
  expect(undated).toEqual(sampleSnapshot.listings.map(({ updatedAt: _, ...listing }) => listing));
});

test("the directory and its organisations come out as they were put in", async () => {
  const { directory, organisations } = await taken();
  expect(directory).toEqual(sampleSnapshot.directory);
  expect(organisations).toEqual(sampleSnapshot.organisations);
});

test("whoever waits is told how far it has come", () => {
  const { total = 0 } = progress[0] ?? {};
  expect(total).toBeGreaterThan(100);
  expect(progress.map(({ done }) => done)).toEqual(Array.from({ length: total }, (_, index) => index + 1));
});

test("filling the directory asks for no publishing", async () => {
  const { totalDocs } = await booted.payload.count({ collection: "payload-jobs" });
  expect(totalDocs).toBe(0);
});

test("filling it a second time changes nothing", async () => {
  const before = await taken();
  const { seed } = await import("../../../cms/sample/seed.ts");
  await seed(booted.payload);
  const after = await taken();
  expect(after.listings).toEqual(before.listings);
  expect(after.organisations).toEqual(before.organisations);
  const { totalDocs } = await booted.payload.count({ collection: "checks" });
  expect(totalDocs).toBe(before.listings.filter(({ lastChecked }) => lastChecked).length);
});

test("a filling that was cut short is finished the next time", async () => {
  const { payload } = booted;
  const before = await taken();
  const context = { publishLater: true };
  const { docs } = await payload.find({ collection: "checks", limit: 2, depth: 0, sort: "id" });
  const [unchecked, removed] = docs;
  if (!unchecked || typeof removed?.listing !== "number") throw new Error("The sample has checks.");
  await payload.delete({ collection: "checks", where: { id: { in: [unchecked.id, removed.id] } }, context });
  await payload.delete({ collection: "listings", id: removed.listing, context });
  expect((await taken()).listings.length).toBe(before.listings.length - 1);

  const { seed } = await import("../../../cms/sample/seed.ts");
  await seed(payload);
  const undated = ({ listings }: Snapshot) => listings.map(({ updatedAt: _, ...listing }) => listing);
  expect(undated(await taken())).toEqual(undated(before));
});
