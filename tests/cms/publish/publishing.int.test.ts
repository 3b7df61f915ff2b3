import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Outcome } from "../../../cms/publish/publish.ts";
import { type Booted, bootPayload } from "../payload.ts";
import { approve } from "./approved.ts";
import { buildWith } from "./builders/builder.ts";

let booted: Booted;
beforeAll(async () => {
  booted = await bootPayload();
  buildWith(booted.payload, "whole");
});
afterAll(() => booted.stop());

// These read the settings when they load, so they come after Payload.
const parts = async () => ({
  ...(await import("../../../cms/publish/publish.ts")),
  ...(await import("../../../cms/publish/release.ts")),
  ...(await import("../../../cms/publish/publishStatus.ts")),
  ...(await import("../../../cms/publish/publishStatusWords.ts")),
  ...(await import("../../../cms/publish/queuePublish.ts")),
  ...(await import("../../../cms/publish/tendPublishing.ts")),
  ...(await import("../../../cms/publish/withdrawn.ts")),
});

const jobs = () => booted.payload.find({ collection: "payload-jobs", pagination: false, depth: 0 });
const runJobs = async () => {
  await booted.payload.update({
    collection: "payload-jobs",
    where: { completedAt: { exists: false } },
    data: { waitUntil: new Date(0).toISOString() },
  });
  await booted.payload.jobs.run({ queue: "publish", limit: 1, silent: true });
};
const releaseOf = (outcome: Outcome) => {
  if (outcome.kind === "failed") throw new Error(outcome.sentence);
  return outcome.release;
};

describe("publishing", () => {
  test("three approvals at the same moment make one waiting job that speaks of three changes", async () => {
    const { publishStatus, publishStatusWords } = await parts();
    await Promise.all(["Choir", "Garden", "Shed"].map((title) => approve(booted.payload, title)));
    expect((await jobs()).totalDocs).toBe(1);
    const status = await publishStatus(booted.payload);
    expect(publishStatusWords(status)).toBe("Not live yet; 3 changes on their way");
  });

  test("the job publishes what is approved and leaves nothing waiting", async () => {
    const { currentRelease, siteFolder, publishStatus } = await parts();
    await runJobs();
    const live = currentRelease(booted.dataDir);
    expect(live?.listings).toBe(3);
    expect(readFileSync(join(siteFolder(booted.dataDir, live?.id ?? ""), "index.html"), "utf8")).toContain(
      "3 listings",
    );
    expect(await publishStatus(booted.payload)).toMatchObject({ changes: 0, publishing: false, failure: undefined });
    expect((await jobs()).totalDocs).toBe(0);
  });

  test("pages are compressed, and a page that stays the same is one file with the release before", async () => {
    const { currentRelease, publish, siteFolder } = await parts();
    const before = currentRelease(booted.dataDir);
    const after = releaseOf(await publish(booted.payload, { always: true }));
    const page = (id = "") => join(siteFolder(booted.dataDir, id), "index.html");
    const { statSync } = await import("node:fs");
    expect(existsSync(`${page(after.id)}.br`)).toBe(true);
    expect(statSync(page(after.id)).ino).toBe(statSync(page(before?.id)).ino);
  });

  test("publishing again when nothing has changed builds nothing", async () => {
    const { publish, currentRelease } = await parts();
    const before = currentRelease(booted.dataDir);
    expect(await publish(booted.payload)).toEqual({ kind: "unchanged", release: before });
  });

  test("two that publish at once wait for one another", async () => {
    const { publish, keptReleases } = await parts();
    const count = keptReleases(booted.dataDir).length;
    const [one, other] = await Promise.all([
      publish(booted.payload, { always: true }),
      publish(booted.payload, { always: true }),
    ]);
    expect(releaseOf(one).id).not.toBe(releaseOf(other).id);
    expect(keptReleases(booted.dataDir).length).toBeGreaterThan(count);
  });

  test("a change that arrives during a build is published by one more", async () => {
    const { currentRelease, publishStatus } = await parts();
    await approve(booted.payload, "Walk");
    const running = runJobs();
    await expect.poll(async () => (await publishStatus(booted.payload)).publishing).toBe(true);
    await Promise.all([approve(booted.payload, "Lunch"), approve(booted.payload, "Dance")]);
    await running;
    expect((await jobs()).totalDocs).toBe(1);
    await runJobs();
    expect(currentRelease(booted.dataDir)?.listings).toBe(6);
  });

  test("only the last releases are kept", async () => {
    const { publish } = await parts();
    for (let n = 0; n < 4; n++) await publish(booted.payload, { always: true });
    // Three, and the one that has just been added to them.
    expect(readdirSync(join(booted.dataDir, "releases")).length).toBe(4);
  });

  test("another limit to what a phone fetches builds the site anew, and the same limit again does not", async () => {
    const { publish } = await parts();
    process.env.MOST_SEARCH_KB = "500";
    expect((await publish(booted.payload)).kind).toBe("published");
    expect((await publish(booted.payload)).kind).toBe("unchanged");
    delete process.env.MOST_SEARCH_KB;
    expect((await publish(booted.payload)).kind).toBe("published");
  });

  test("a full disk is told in a sentence, the last good release stays, and it is tried again", async () => {
    const { currentRelease, publishStatus, publishStatusWords } = await parts();
    const before = currentRelease(booted.dataDir);
    buildWith(booted.payload, "fullDisk");
    await approve(booted.payload, "Library");
    await runJobs();
    const status = await publishStatus(booted.payload);
    expect(publishStatusWords(status)).toMatch(
      /^The site could not be built: the disk is full\. Free some space; it is tried again by itself\. The last good one from \d\d:\d\d stays up\.$/,
    );
    expect(status.changes).toBe(1);
    expect(currentRelease(booted.dataDir)).toEqual(before);
    buildWith(booted.payload, "whole");
    await runJobs();
    expect(currentRelease(booted.dataDir)?.listings).toBe(7);
    expect((await publishStatus(booted.payload)).failure).toBeUndefined();
  });

  test("a build that left something out does not go live", async () => {
    const { currentRelease, publish } = await parts();
    const before = currentRelease(booted.dataDir);
    buildWith(booted.payload, "forgetful");
    expect(await publish(booted.payload, { always: true })).toEqual({
      kind: "failed",
      sentence: "the build left out search/manifest.json.",
    });
    expect(currentRelease(booted.dataDir)).toEqual(before);
    expect(existsSync(join(booted.dataDir, "releases", before?.id ?? ""))).toBe(true);
    buildWith(booted.payload, "whole");
  });

  test("an approved listing that cannot be shown is named, and the others are published", async () => {
    const { publish, publishStatus } = await parts();
    const { id } = await approve(booted.payload, "Nothing known");
    await booted.payload.db.updateOne({ collection: "listings", id, data: { kinds: [] } });
    const release = releaseOf(await publish(booted.payload));
    expect(release.listings).toBe(7);
    expect((await publishStatus(booted.payload)).leftOut).toEqual([
      { collection: "listings", id: String(id), title: "Nothing known", reason: expect.stringContaining("kinds") },
    ]);
    await booted.payload.delete({ collection: "listings", id });
  });

  test("what is deleted is withdrawn before any build, and stays so while a kept release has it", async () => {
    const { publish, readWithdrawn } = await parts();
    const { id, publicId } = await approve(booted.payload, "Over");
    await publish(booted.payload);
    await booted.payload.delete({ collection: "listings", id });
    expect(readWithdrawn(booted.dataDir)).toHaveProperty(publicId ?? "");
    await publish(booted.payload);
    expect(readWithdrawn(booted.dataDir)).toHaveProperty(publicId ?? "");
    for (let n = 0; n < 4; n++) await publish(booted.payload, { always: true });
    expect(readWithdrawn(booted.dataDir)).not.toHaveProperty(publicId ?? "");
  });

  test("a renamed listing's old address leads to the new one", async () => {
    const { publish, siteFolder } = await parts();
    const { id, publicId } = await approve(booted.payload, "Knitters");
    await booted.payload.update({
      collection: "listings",
      id,
      data: { title: "Knit and natter", _status: "published" },
    });
    const release = releaseOf(await publish(booted.payload));
    const redirects = JSON.parse(readFileSync(join(siteFolder(booted.dataDir, release.id), "redirects.json"), "utf8"));
    expect(redirects).toContainEqual({
      from: `/listings/knitters-${publicId}/`,
      to: `/listings/knit-and-natter-${publicId}/`,
    });
  });
});
