import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { placeFinder } from "../../../search/places/placeFinder.ts";
import { unpackUnits } from "../../../search/places/unitsFile.ts";

const script = join(import.meta.dirname, "../../../scripts/postcodes.ts");
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "alongside-postcodes-"));
});
afterAll(() => rm(folder, { recursive: true }));

const run = (...options: string[]): Promise<{ failed: boolean; said: string; complained: string }> =>
  new Promise((resolve) => {
    execFile(process.execPath, [script, ...options], (error, said, complained) =>
      resolve({ failed: error !== null, said, complained }),
    );
  });

test("help says what it takes", async () => {
  expect(await run("--help")).toMatchObject({
    failed: false,
    said: expect.stringContaining("npm run postcodes -- FILE"),
  });
});

test("a packed file becomes the files of the site", async () => {
  const file = join(folder, "postcodes.csv.gz");
  await writeFile(
    file,
    gzipSync("postcode,lat,lng,laua\nM33 7ZF,53.425111,-2.32,E08000009\nEH1 1AA,55.95,-3.19,S12000036\n"),
  );
  expect(await run(file, "--out", folder)).toMatchObject({
    failed: false,
    said: expect.stringContaining("Wrote 4 files"),
  });
  expect(JSON.parse(await readFile(join(folder, "units/M33.json"), "utf8"))).toMatchObject({
    format: 1,
    areas: ["E08000009"],
  });
});

test("a folder of Code-Point Open becomes the same, and ended postcodes of the directory are told as ended", async () => {
  const codes = join(folder, "codepo");
  await mkdir(codes);
  const rest = '"E92000001","E19000001","E18000002","","E08000009","E05000826"';
  await writeFile(join(codes, "m.csv"), `"M33 7ZF",10,378778,391953,${rest}\n"M33 7ZG",10,378800,391960,${rest}\n`);
  await writeFile(join(codes, "wa.csv"), `"WA141AH",10,376800,387900,${rest}\n`);
  expect(await run(codes, "--out", folder)).toMatchObject({
    failed: false,
    said: expect.stringContaining("Wrote 5 files"),
  });
  const m33 = unpackUnits(JSON.parse(await readFile(join(folder, "units/M33.json"), "utf8")));
  expect(m33.units.map(({ incode }) => incode)).toEqual(["7ZF", "7ZG"]);

  const file = join(folder, "ended.csv");
  await writeFile(
    file,
    "pcds,doterm,lat,long,oslaua\nM33 2XY,201406,53.42,-2.33,E08000009\nM33 7ZF,,53.425,-2.32,E08000009\n",
  );
  expect(await run(file, "--out", folder)).toMatchObject({ failed: false });
  const finder = placeFinder(async (path) =>
    JSON.parse(await readFile(join(folder, path.replace("/geo/", "")), "utf8")),
  );
  expect(await finder.find("M33 2XY")).toMatchObject({ kind: "found", isEnded: true, near: { label: "M33 2XY" } });
  expect(await finder.find("M33 7ZF")).not.toHaveProperty("isEnded");
});

test.each([
  ["no file", [], "Say which file of postcodes to read."],
  ["a file that is not there", ["nowhere.csv"], "There is no file nowhere.csv."],
  ["a wrong centre", [script, "--centre", "Sale"], "--centre takes latitude and longitude, for example 53.42,-2.33."],
  ["an option that is not known", [script, "--mile", "3"], "Unknown option '--mile'"],
  ["no distance", [script, "--miles=-1"], "--miles takes a number of miles above 0."],
  ["another kind of file", [script], "This file has no column postcode, lat, lng, laua."],
])("%s gets a sentence and no stack", async (_what, options, sentence) => {
  const { failed, complained } = await run(...options, "--out", folder);
  expect(failed).toBe(true);
  expect(complained).toContain(sentence);
  expect(complained).not.toMatch(/\n {4}at /);
});

test.each([
  ["empty", "empty.csv", "", "empty.csv is empty."],
  ["not packed though it says so", "plain.csv.gz", "postcode,lat,lng,laua\n", "incorrect header check"],
])("a file that is %s gets a sentence and no stack", async (_what, name, content, sentence) => {
  const file = join(folder, name);
  await writeFile(file, content);
  const { failed, complained } = await run(file, "--out", folder);
  expect(failed).toBe(true);
  expect(complained).toContain(sentence);
  expect(complained).not.toMatch(/\n {4}at /);
});
