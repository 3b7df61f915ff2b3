import { createReadStream, existsSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import { expect, test } from "vitest";
import { milesBetween } from "../../../search/distance.ts";
import { type PostcodeRow, postcodeReader } from "../../../search/places/build/postcodeRow.ts";
import { placeFinder } from "../../../search/places/placeFinder.ts";
import { loadSiteFile } from "./siteFiles.ts";

const everyPostcode = join(import.meta.dirname, "../../../../shared/data/postcodes/all-uk-postcodes.csv.gz");
const metresInMile = 1609.344;

/** Every `step`th row whose outcode begins as asked, so that the whole file is drawn from. */
async function sample(begins: RegExp, step: number): Promise<PostcodeRow[]> {
  const rows: PostcodeRow[] = [];
  let read: ReturnType<typeof postcodeReader> | undefined;
  let seen = 0;
  for await (const line of createInterface({ input: createReadStream(everyPostcode).pipe(createGunzip()) })) {
    read ??= postcodeReader(line);
    if (!begins.test(line) || seen++ % step !== 0 || typeof read === "string") continue;
    const row = read(line);
    if (row) rows.push(row);
  }
  return rows;
}

test.skipIf(!existsSync(everyPostcode))(
  "hundreds of real postcodes of Trafford and around are found within 30 metres (needs ../shared/data/postcodes)",
  { timeout: 120_000 },
  async () => {
    const finder = placeFinder(loadSiteFile);
    const rows = await sample(/^(?:M\d|SK[1-8] |WA1[345] |OL[1-9] )/, 211);
    expect(rows.length).toBeGreaterThan(300);
    for (const { outcode, incode, position, area } of rows) {
      const located = await finder.locate(`${outcode} ${incode}`);
      expect(located?.area.code).toBe(area);
      expect(located?.precision).toBe("unit");
      const metres =
        milesBetween(located?.position ?? { lat: 0, lng: 0 }, position ?? { lat: 0, lng: 0 }) * metresInMile;
      expect(metres).toBeLessThan(30);
    }
  },
);
