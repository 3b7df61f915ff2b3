import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createLocalReq } from "payload";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mappingFor } from "../../../cms/import/chooseMapping.ts";
import type { importFile } from "../../../cms/import/importFile.ts";
import { readCsv } from "../../../cms/import/read/readCsv.ts";
import type { Listing } from "../../../search/listing.ts";
import { type Booted, bootPayload } from "../payload.ts";

const shared = process.env.SHARED_DATA ?? join(import.meta.dirname, "../../../../shared/data");
const folder = join(shared, "trafford");
const isHere = existsSync(folder);

const read = (name: string) => readFileSync(join(folder, name));

/** File, as what, rows read, created, rejected; the rows of Trafford come again in the file of Greater Manchester. */
const files = [
  ["sports_facilities.csv", "sports-facilities", 314, 232, 82],
  ["trafford_libraries.csv", "libraries", 13, 13, 0],
  ["gm_libraries.csv", "libraries", 141, 128, 0],
  ["trafford_food_banks.csv", "food-banks", 7, 7, 0],
  ["gm_food_banks.csv", "food-banks", 171, 163, 1],
  ["trafford_childrens_centres.csv", "childrens-centres", 2, 2, 0],
  ["charities_operating_in_trafford.csv", "charities", 736, 736, 0],
] as const;

describe.skipIf(!isHere)(
  `the real files of Trafford${isHere ? "" : ` (left out: there is no folder ${folder}; set SHARED_DATA)`}`,
  () => {
    let booted: Booted;
    let importer: typeof importFile;
    let listings: readonly Listing[];

    beforeAll(async () => {
      booted = await bootPayload();
      ({ importFile: importer } = await import("../../../cms/import/importFile.ts"));
    });
    afterAll(() => booted?.stop());

    async function bring(name: string) {
      const bytes = read(name);
      const mapping = mappingFor(readCsv(bytes).columns);
      const { rejectedCsv, ...counts } = await importer(await createLocalReq({}, booted.payload), bytes, mapping);
      expect(counts.created + counts.updated + counts.unchanged + counts.rejected).toBe(counts.read);
      return { ...counts, as: mapping.id };
    }

    test.each(files)("%s is known as %s, and all of it arrives", async (name, as, rows, created, rejected) => {
      expect(await bring(name)).toMatchObject({
        as,
        read: rows,
        created,
        rejected,
        updated: 0,
        unchanged: rows - created - rejected,
      });
    });

    test.each(files)("%s (%s) changes nothing the second time", async (name, as, rows, _, rejected) => {
      expect(await bring(name)).toMatchObject({
        as,
        read: rows,
        created: 0,
        updated: 0,
        unchanged: rows - rejected,
        rejected,
      });
    });

    describe("what the public then sees", () => {
      beforeAll(async () => {
        const { takeSnapshot } = await import("../../../cms/publish/snapshot.ts");
        const { snapshot, leftOut } = await takeSnapshot(booted.payload);
        expect(leftOut).toEqual([]);
        listings = snapshot.listings;
      });

      const called = (title: string): Listing | undefined => listings.find(({ title: { en } }) => en === title);

      test("each site, library, food bank and centre once, and no charity before a curator has looked", () => {
        expect(listings.length).toBe(127 + 141 + 170 + 2);
        expect(listings.some(({ attribution }) => attribution?.startsWith("Charity Commission"))).toBe(false);
      });

      test("a library by its postcode", () => {
        const here = listings.filter(
          ({ venue, activities }) => venue?.postcode === "M33 7ZF" && activities.includes("library"),
        );
        expect(here.map(({ title }) => title.en).sort()).toEqual(["Sale Library", "Trafford Local Studies Centre"]);
      });

      test("a sports hall by its access facts", () => {
        expect(called("Sale Leisure Centre")).toMatchObject({
          venue: { address: ["Broad Road", "Sale"], area: { code: "E08000009" } },
          access: {
            "step-free": "yes",
            "accessible-toilet": "yes",
            "blue-badge-parking": "yes",
            "hearing-loop": "unknown",
          },
        });
      });

      test("everything has a place on the map in a council area", () => {
        const lost = listings.filter(({ venue }) => !venue?.position || !venue.area);
        expect(lost.map(({ title }) => title.en)).toEqual([]);
      });

      test("what lies in the city of Manchester is not called by a town across its border", () => {
        const across = listings.filter(
          ({ venue }) => venue?.area?.name === "Manchester" && ["Sale", "Altrincham"].includes(venue.locality ?? ""),
        );
        expect(across.map(({ title, venue }) => `${title.en}, ${venue?.address.join(", ")}`)).toEqual([]);
      });

      test("nothing shouts, is empty by another word, or is broken by its encoding", () => {
        const words = listings.flatMap(({ title, summary, hours, accessNote, joining, venue }) =>
          [
            title,
            summary,
            hours,
            accessNote,
            joining.note,
            venue?.name,
            ...(venue?.address ?? []).map((en) => ({ en })),
          ].flatMap((text) => text?.en ?? []),
        );
        expect(words.filter((text) => /^(?:NA|N\/A)$|[+-]\?\d|Ã|â€|\uFFFD/.test(text))).toEqual([]);
        expect(words.filter((text) => /[A-Z]{4,} [A-Z]{4,}/.test(text))).toEqual([]);
      });

      test("most opening times of food banks are understood, and the rest are kept as words", () => {
        const banks = listings.filter(({ activities }) => activities.includes("food-bank"));
        expect(banks.filter(({ sessions }) => sessions.length > 0).length).toBeGreaterThanOrEqual(110);
        const both = banks.filter(({ sessions, hours }) => sessions.length > 0 && hours);
        expect(both).toEqual([]);
      });
    });

    test("no registered address of a charity is anywhere in the database", () => {
      const database = readdirSync(booted.dataDir)
        .filter((name) => name.startsWith("alongside.db"))
        .map((name) => readFileSync(join(booted.dataDir, name), "utf8"))
        .join("\n");
      const addresses = readCsv(read("charities_operating_in_trafford.csv")).rows.map(
        ({ cells }) => cells.charity_contact_address ?? "",
      );
      const homes = addresses.filter((address) => /^\d+\w? /.test(address) && address.length > 20);
      expect(homes.length).toBeGreaterThan(100);
      expect(homes.filter((address) => database.includes(address))).toEqual([]);
    });
  },
);
