import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { type Booted, bootPayload } from "../payload.ts";
import { buildWith } from "./builders/builder.ts";

const dataDir = mkdtempSync(join(tmpdir(), "alongside-killed-"));
const releases = join(dataDir, "releases");

const publisher = (builder: string): ChildProcess =>
  spawn(process.execPath, [join(import.meta.dirname, "publisher.ts"), dataDir, builder], { stdio: "ignore" });
const ended = (child: ChildProcess) => new Promise((resolve) => child.on("exit", resolve));

function builderPid(): number | undefined {
  if (!existsSync(releases)) return undefined;
  const file = readdirSync(releases)
    .map((id) => join(releases, id, "builder.pid"))
    .find(existsSync);
  return file ? Number(readFileSync(file, "utf8")) : undefined;
}

let booted: Booted | undefined;
let killed: ChildProcess | undefined;
afterAll(async () => {
  killed?.kill("SIGKILL");
  await booted?.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

test("killed in the middle of a build, the last whole site stays up", async () => {
  await ended(publisher("whole"));
  killed = publisher("endless");
  const ending = ended(killed);
  await expect.poll(builderPid, { timeout: 60_000, interval: 50 }).toBeGreaterThan(0);
  killed.kill("SIGKILL");
  await ending;
  process.kill(builderPid() ?? 0, "SIGKILL");
  const { currentRelease, siteFolder } = await import("../../../cms/publish/release.ts");
  const live = currentRelease(dataDir);
  expect(live?.listings).toBe(1);
  expect(readFileSync(join(siteFolder(dataDir, live?.id ?? ""), "index.html"), "utf8")).toContain("1 listings");
});

test("at the next start the change is published, and nothing is left of the build that was killed", async () => {
  booted = await bootPayload({ dataDir });
  const { payload } = booted;
  buildWith(payload, "whole");
  const { tendPublishing } = await import("../../../cms/publish/tendPublishing.ts");
  const { currentRelease } = await import("../../../cms/publish/release.ts");
  const stop = await tendPublishing(payload);
  await expect
    .poll(
      async () => {
        await payload.jobs.run({ queue: "publish", limit: 1, silent: true });
        return currentRelease(dataDir)?.listings;
      },
      { timeout: 20_000, interval: 200 },
    )
    .toBe(2);
  stop();
  expect(readdirSync(releases).filter((id) => !existsSync(join(releases, id, "release.json")))).toEqual([]);
  expect((await payload.count({ collection: "payload-jobs" })).totalDocs).toBe(0);
});
