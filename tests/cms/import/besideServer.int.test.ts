import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { mappingNamed } from "../../../cms/import/chooseMapping.ts";
import { ImportError } from "../../../cms/import/read/decode.ts";
import { templateColumns } from "../../../cms/import/template/columns.ts";
import { csv } from "../../../cms/import/template/writeTemplate.ts";
import { importNow } from "../../../server/importNow.ts";
import { internalRoutes } from "../../../server/internalRoutes.ts";
import { announceServer, findLiveServer } from "../../../server/liveServer.ts";
import { type Booted, bootPayload } from "../payload.ts";

const root = join(import.meta.dirname, "../../..");
const foodBanks = join(root, "tests/fixtures/import/food-banks.csv");

let booted: Booted;
let server: Server;

beforeAll(async () => {
  booted = await bootPayload();
  const { routesFor } = await import("../../../server/routesFor.ts");
  server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { token } = announceServer(booted.dataDir, "127.0.0.1", (server.address() as AddressInfo).port);
  server.on("request", internalRoutes(token, routesFor(booted.payload)));
});
afterAll(async () => {
  server.close();
  server.closeAllConnections();
  await booted.stop();
});

/** The command as somebody types it, in a process of its own. */
async function command(...args: string[]) {
  const child = spawn(process.execPath, [join(root, "scripts/import.ts"), ...args], {
    cwd: root,
    env: { ...process.env, DATA_DIR: booted.dataDir, NO_COLOR: "1" },
  });
  let [said, complained] = ["", ""];
  child.stdout.on("data", (text) => {
    said += text;
  });
  child.stderr.on("data", (text) => {
    complained += text;
  });
  const [status] = await once(child, "close");
  return { status, said, complained };
}

const wish = (rows: number, onProgress: (done: number, of: number) => void = () => {}) => ({
  bytes: Buffer.from(
    csv(
      templateColumns.map(({ name }) => name),
      Array.from({ length: rows }, (_, at) => ({
        id: `group-${at}`,
        title: `Group ${at}`,
        summary: "We meet.",
        kinds: "arts",
        how_to_join: "turn-up",
        attending: "online",
      })),
    ),
  ),
  mapping: mappingNamed("template"),
  dryRun: false,
  onProgress,
});

test("the running server does the work, tells how far it is, and answers others meanwhile", async () => {
  const steps: string[] = [];
  let answeredMeanwhile = 0;
  const asking = new Set<Promise<void>>();
  const ask = async (): Promise<void> => {
    const live = await findLiveServer(booted.dataDir);
    if (live && steps.length < 30) answeredMeanwhile += 1;
  };
  const { report, live } = await importNow(
    booted.dataDir,
    wish(30, (done, of) => {
      steps.push(`${done}/${of}`);
      if (done <= 5) asking.add(ask());
    }),
  );
  await Promise.all(asking);
  expect(live).toBe(true);
  expect(report).toMatchObject({ read: 30, created: 30, rejected: 0 });
  expect(steps).toEqual(Array.from({ length: 30 }, (_, at) => `${at + 1}/30`));
  expect(answeredMeanwhile).toBeGreaterThan(0);
});

test("two imports at once come one after the other, so nothing is there twice", async () => {
  const [one, other] = await Promise.all([importNow(booted.dataDir, wish(40)), importNow(booted.dataDir, wish(40))]);
  expect([one.report.created, other.report.created].sort((a, b) => a - b)).toEqual([0, 10]);
});

test("a file that cannot be read is refused with its sentence, not with a status", async () => {
  const empty = { ...wish(0), bytes: Buffer.from("a,b\n1,2\n") };
  await expect(importNow(booted.dataDir, empty)).rejects.toThrow(ImportError);
  await expect(importNow(booted.dataDir, empty)).rejects.toThrow("The file lacks the columns “id”");
});

test("the command says what came of it, and where the rejected rows are", async () => {
  const { status, said } = await command(foodBanks);
  expect(status).toBe(0);
  expect(said).toContain("Importing food-banks.csv as “food-banks”");
  expect(said).toContain("5 rows read: 3 created, 0 updated, 0 unchanged, 2 rejected.");
  expect(said).toContain("It is on its way to the site.");
  const rejected = join(booted.dataDir, "imports/food-banks.rejected.csv");
  expect(said).toContain(rejected);
  expect(readFileSync(rejected, "utf8")).toContain("Did you mean WA15 0HF?");
});

test("a dry run by the command changes nothing", async () => {
  const { said } = await command(foodBanks, "--dry-run");
  expect(said).toContain("5 rows read: 0 created, 0 updated, 3 unchanged, 2 rejected.");
  expect(said).toContain("Nothing was changed.");
});

test.each([
  ["a file that is not there", ["nowhere.csv"], 1, "There is no file "],
  ["a folder", ["tests"], 1, "tests is a folder. Name one CSV file in it."],
  ["a slip in the mapping", [foodBanks, "--as", "foodbanks"], 1, "Did you mean “food-banks”?"],
  ["the wrong mapping", [foodBanks, "--as", "libraries"], 1, "The file lacks the columns “name”"],
  ["something that is no CSV", ["package-lock.json"], 1, ""],
  ["no file at all", [], 2, "Say which file to import."],
  ["an option that is none", ["--fast"], 2, "--fast"],
])("the command is told %s", async (_, args, expected, sentence) => {
  const { status, complained, said } = await command(...args);
  expect({ status, said }).toEqual({ status: expected, said: "" });
  expect(complained).toContain(sentence);
  expect(complained).not.toMatch(/\n\s+at /);
});

test("the empty spreadsheet and the list of mappings are printed as they are", async () => {
  const { said } = await command("--template");
  expect(said.startsWith("\ufeffid,title,")).toBe(true);
  expect((await command("--list")).said).toMatch(/^template +Our own spreadsheet/);
  expect(existsSync(join(booted.dataDir, "imports/--template.rejected.csv"))).toBe(false);
});
