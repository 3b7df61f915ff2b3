import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Outcome } from "../../../cms/publish/publish.ts";
import { type Gate, gateBefore } from "../../search/meilisearch/gate.ts";
import { needsServer, ownIndex } from "../../search/meilisearch/ownIndex.ts";
import { type Booted, bootPayload } from "../payload.ts";
import { approve } from "../publish/approved.ts";
import { buildWith } from "../publish/builders/builder.ts";

const own = ownIndex();

if (own) suite(own);
else test.skip(`publishing to a search server: ${needsServer}`);

function suite(index: NonNullable<typeof own>) {
  let booted: Booted;
  let gate: Gate;
  beforeAll(async () => {
    gate = await gateBefore(index.url);
    booted = await bootPayload();
    buildWith(booted.payload, "whole");
  });
  afterAll(async () => {
    await booted.stop();
    await gate.shut();
    await index.remove();
  });

  // These read the settings when they load, so they come after Payload.
  const parts = async () => ({
    ...(await import("../../../cms/environment.ts")),
    ...(await import("../../../cms/publish/publish.ts")),
    ...(await import("../../../cms/publish/publishStatus.ts")),
    ...(await import("../../../cms/publish/release.ts")),
    ...(await import("../../../cms/publish/searchServer/reindex.ts")),
    ...(await import("../../../cms/publish/searchServer/searchServerState.ts")),
    ...(await import("../../../cms/publish/searchServer/searchServerWords.ts")),
    ...(await import("../../../cms/publish/searchServer/tendSearchServer.ts")),
  });
  const publish = async (): Promise<Exclude<Outcome, { kind: "failed" }>> => {
    const outcome = await (await parts()).publish(booted.payload);
    if (outcome.kind === "failed") throw new Error(outcome.sentence);
    return outcome;
  };
  const told = async () => {
    const { environment, searchServerFor } = await parts();
    return searchServerFor(booted.dataDir, environment().searchServer);
  };
  const curatorReads = async () => {
    const { publishStatus, searchServerWords } = await parts();
    const { searchServer } = await publishStatus(booted.payload);
    return searchServer && searchServerWords(searchServer);
  };
  /** What the server does by itself every minute, and what it queues for itself. */
  const tend = async () => {
    await look();
    await runJobs();
  };
  const look = async () => (await parts()).tendSearchServer(booted.payload);
  const runJobs = () => booted.payload.jobs.run({ queue: "publish", limit: 1, silent: true });
  const publicIdOf = ({ publicId }: { publicId?: string | null }) => publicId ?? "";

  describe("a directory with a search server", () => {
    let choir = "";
    let shed: { id: number | string; publicId?: string | null };

    test("without one, nobody is told of any and nothing else changes", async () => {
      choir = publicIdOf(await approve(booted.payload, "Choir"));
      expect((await publish()).searchServer).toBeUndefined();
      expect(await told()).toBeNull();
      expect(await curatorReads()).toBeUndefined();
    });

    test("one that is set for the first time beside a running site is filled by itself, without building", async () => {
      const { currentRelease } = await parts();
      const before = currentRelease(booted.dataDir)?.id;
      Object.assign(process.env, { MEILI_URL: gate.url, MEILI_ADMIN_KEY: index.apiKey, MEILI_INDEX: index.index });
      process.env.MEILI_PUBLIC_URL = "https://search.example.org/";
      await booted.payload.delete({ collection: "payload-jobs", where: {} });
      expect(await curatorReads()).toEqual([
        "Search server: being filled; visitors search on their own device meanwhile",
      ]);
      await tend();
      expect(await index.publicIds()).toEqual([choir]);
      expect(currentRelease(booted.dataDir)?.id).toBe(before);
      expect(await curatorReads()).toEqual([]);
    });

    test("visitors are told its public address and a key that searches this index and can do nothing else", async () => {
      const server = await told();
      expect(server).toEqual({
        url: "https://search.example.org",
        apiKey: expect.stringMatching(/^[0-9a-f]{64}$/),
        index: index.index,
      });
      const key = await index.client.getKey(server?.apiKey ?? "");
      expect([key.actions, key.indexes]).toEqual([["search"], [index.index]]);
      expect(readFileSync(join(booted.dataDir, "search-server.json"), "utf8")).not.toContain(index.apiKey);
    });

    test("publishing sends what has changed and nothing else", async () => {
      shed = await approve(booted.payload, "Shed");
      expect((await publish()).searchServer).toEqual({
        sent: 1,
        removed: 0,
        unchanged: 1,
        rebuilt: false,
        refused: [],
      });
      expect((await publish()).searchServer).toMatchObject({ sent: 0, unchanged: 2 });
    });

    test("what is withdrawn leaves before the site is swapped, even where the site cannot be built", async () => {
      await booted.payload.delete({ collection: "listings", id: shed.id });
      buildWith(booted.payload, "forgetful");
      expect((await (await parts()).publish(booted.payload)).kind).toBe("failed");
      expect(await index.publicIds()).toEqual([choir]);
      buildWith(booted.payload, "whole");
    });

    test("what is new enters after the site is swapped: where that cannot be built, it waits", async () => {
      const walk = publicIdOf(await approve(booted.payload, "Walk"));
      buildWith(booted.payload, "forgetful");
      await (await parts()).publish(booted.payload);
      expect(await index.publicIds()).toEqual([choir]);
      buildWith(booted.payload, "whole");
      expect((await publish()).searchServer).toMatchObject({ sent: 1 });
      expect(await index.publicIds()).toEqual([choir, walk].sort());
    });
  });

  describe("a search server that goes away", () => {
    test("while it is away the site is published, visitors are sent to their own device, and the curator reads it", async () => {
      const { currentRelease } = await parts();
      await gate.shut();
      await approve(booted.payload, "Lunch");
      const { kind, release, searchServer } = await publish();
      expect([kind, release.listings, searchServer]).toEqual(["published", 3, undefined]);
      expect(currentRelease(booted.dataDir)?.listings).toBe(3);
      expect(await told()).toBeNull();
      expect(await curatorReads()).toEqual([
        expect.stringMatching(
          /^Search server: not answering since \d\d:\d\d; visitors search on their own device meanwhile$/,
        ),
      ]);
    });

    test("as long as it is away nothing is queued, and since when stays as it was", async () => {
      const before = await curatorReads();
      await booted.payload.delete({ collection: "payload-jobs", where: {} });
      await tend();
      expect((await booted.payload.count({ collection: "payload-jobs" })).totalDocs).toBe(0);
      expect(await curatorReads()).toEqual(before);
    });

    test("when it is back it gets all that it missed, by itself", async () => {
      await gate.open();
      await tend();
      expect(await index.publicIds()).toHaveLength(3);
      expect(await told()).toMatchObject({ index: index.index });
      expect(await curatorReads()).toEqual([]);
    });

    test("one that goes away between publications is noticed, and trusted again when it is back", async () => {
      await gate.shut();
      await tend();
      expect(await told()).toBeNull();
      await gate.open();
      await tend();
      expect(await told()).toMatchObject({ index: index.index });
    });

    test.for([
      ["its index", "it has lost its index or the key that visitors search with"],
      ["the key that visitors search with", "it has lost its index or the key that visitors search with"],
      ["a listing", "visitors find 2 in it, and should find 3"],
    ] as const)(
      "one that has lost %s is noticed by itself, told to the curator and made right",
      async ([lost, why]) => {
        const [first = ""] = await index.publicIds();
        const { apiKey = "" } = (await told()) ?? {};
        if (lost === "its index") await index.client.deleteIndex(index.index).waitTask();
        else if (lost === "a listing") await index.client.index(index.index).deleteDocument(first).waitTask();
        else await index.client.deleteKey(apiKey);
        await look();
        expect(await told()).toBeNull();
        expect((await curatorReads())?.[0]).toContain(`Search server: ${why}`);
        await runJobs();
        expect(await index.publicIds()).toHaveLength(3);
        const { actions } = await index.client.getKey((await told())?.apiKey ?? "");
        expect(actions).toEqual(["search"]);
        expect(await curatorReads()).toEqual([]);
      },
    );

    test("one that is being published to is left to that", async () => {
      const [first = ""] = await index.publicIds();
      const { takeLock } = await import("../../../cms/publish/lock.ts");
      const turn = takeLock(join(booted.dataDir, "publish.lock"));
      await index.client.index(index.index).deleteDocument(first).waitTask();
      await look();
      expect(await told()).toMatchObject({ index: index.index });
      turn?.release();
      await tend();
      expect(await index.publicIds()).toHaveLength(3);
    });

    test("one whose filling was cut short after the swap is asked on, and filled by itself", async () => {
      const { currentRelease, environment, readState, writeState } = await parts();
      const { searchServer } = environment();
      if (!searchServer) throw new Error("None is set.");
      writeState(booted.dataDir, { ...readState(booted.dataDir, searchServer), release: "the-one-before" });
      expect(await told()).toMatchObject({ index: index.index });
      await tend();
      expect(readState(booted.dataDir, searchServer).release).toBe(currentRelease(booted.dataDir)?.id);
    });

    test("what has left it before a build that failed is not missed", async () => {
      const dance = await approve(booted.payload, "Dance");
      await publish();
      await booted.payload.delete({ collection: "listings", id: dance.id });
      buildWith(booted.payload, "forgetful");
      await (await parts()).publish(booted.payload);
      await look();
      expect(await told()).toMatchObject({ index: index.index });
      buildWith(booted.payload, "whole");
      await publish();
      // What approving and deleting have queued for later is done.
      await booted.payload.delete({ collection: "payload-jobs", where: {} });
    });

    test("a key that it does not accept is told to the curator and stops nothing", async () => {
      process.env.MEILI_ADMIN_KEY = "wrong";
      expect((await publish()).kind).toBe("unchanged");
      expect((await curatorReads())?.[0]).toMatch(
        /^Search server: it does not accept the key that is set, or the key may not do enough\. Set its master key or its admin key\. Since \d\d:\d\d visitors search on their own device$/,
      );
      process.env.MEILI_ADMIN_KEY = index.apiKey;
      await tend();
      expect(await curatorReads()).toEqual([]);
    });
  });

  describe("checking and repairing by hand", () => {
    const reindex = async (check = false) => (await parts()).reindex(booted.payload, { check, anew: false });

    test("an index that is true is said to be", async () => {
      expect(await reindex(true)).toMatchObject({
        kind: "checked",
        drift: { empty: false, settings: [], missing: [], changed: [], surplus: [] },
      });
    });

    test("drift is found, and only reported where that is all that was asked", async () => {
      const [first = ""] = await index.publicIds();
      await index.client.index(index.index).deleteDocument(first).waitTask();
      await index.client
        .index(index.index)
        .addDocuments([{ publicId: "stranger" }])
        .waitTask();
      expect(await reindex(true)).toMatchObject({ drift: { missing: [first], surplus: ["stranger"] } });
      expect(await index.publicIds()).toContain("stranger");
    });

    test("and repaired where not", async () => {
      expect(await reindex()).toMatchObject({ kind: "repaired", sent: 1, removed: 1 });
      expect(await reindex(true)).toMatchObject({ drift: { missing: [], surplus: [] } });
    });

    test("the run of each night reads whole documents, and repairs what somebody else changed in one", async () => {
      const { queuePublishing } = await import("../../../cms/publish/queuePublish.ts");
      const [first = ""] = await index.publicIds();
      await index.client
        .index(index.index)
        .updateDocuments([{ publicId: first, order: -1 }])
        .waitTask();
      expect(await reindex(true)).toMatchObject({ drift: { changed: [first] } });
      await queuePublishing(booted.payload, { changes: 0, wait: 0 });
      await booted.payload.jobs.run({ queue: "publish", limit: 1, silent: true });
      expect(await reindex(true)).toMatchObject({ drift: { changed: [] } });
    });
  });
}
