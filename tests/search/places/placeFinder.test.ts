import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { milesBetween } from "../../../search/distance.ts";
import { type FoundPlace, placeFinder } from "../../../search/places/placeFinder.ts";
import { whyNotFound } from "../../../search/places/placeWords.ts";
import { loadSiteFile } from "./siteFiles.ts";

const finder = placeFinder(loadSiteFile, { lat: 53.42, lng: -2.33 });
const trafford = "E08000009";

const labels = (found: FoundPlace): string[] =>
  found.kind === "found" ? [found.near.label] : found.kind === "choose" ? found.choices.map(({ label }) => label) : [];

describe("by postcode", () => {
  test.each([
    ["M33 7ZF", "M33 7ZF", "unit"],
    ["wa141ah", "WA14 1AH", "unit"],
    ["m169nw", "M16 9NW", "unit"],
    ["M33", "M33", "outcode"],
    ["M33 7", "M33 7", "sector"],
    ["M33 7Z", "M33 7", "sector"],
    ["Library, 2 Pott Street, WA14 1AH", "WA14 1AH", "unit"],
  ])("%s", async (text, label, precision) => {
    expect(await finder.find(text)).toMatchObject({ kind: "found", precision, near: { label, area: trafford } });
  });

  test("what is kept of a position is rounded to about a kilometre", async () => {
    expect(await finder.find("WA14 1AH")).toMatchObject({ near: { position: { lat: 53.39, lng: -2.35 } } });
  });

  test("a venue gets its position as it is, and its council area by name", async () => {
    const located = await finder.locate("wa14 1ah");
    expect(located).toMatchObject({ precision: "unit", area: { code: trafford, name: "Trafford" } });
    expect(milesBetween(located?.position ?? { lat: 0, lng: 0 }, { lat: 53.38705, lng: -2.35216 })).toBeLessThan(0.03);
  });

  test("one that ended long ago is still found", async () => {
    expect(await finder.find("M10 8AB")).toMatchObject({ kind: "found", precision: "unit" });
  });

  test("one newer than the files is as near as its sector", async () => {
    expect(await finder.find("M41 0ZZ")).toMatchObject({
      kind: "found",
      precision: "sector",
      near: { label: "M41 0ZZ" },
    });
  });

  test("far away the outcode is known, and a council area without a name stays without one", async () => {
    expect(await finder.find("EH1 1YZ")).toMatchObject({
      kind: "found",
      precision: "outcode",
      near: { area: "S12000036" },
    });
    expect((await finder.locate("BT1 5GS"))?.area).toEqual({ code: "N09000003" });
  });

  test.each(["GIR 0AA", "BFPO 57", "JE2 3AB", "BX1 1LT"])(
    "%s is right, though nobody says where it is",
    async (text) => {
      expect(await finder.find(text)).toEqual({ kind: "unknown" });
      expect(await finder.locate(text)).toBeUndefined();
    },
  );
});

describe("not quite a postcode", () => {
  test.each([
    ["WA15 OHF", "That is not quite a postcode. Did you mean WA15 0HF?"],
    ["MI6 9NW", "That is not quite a postcode. Did you mean M16 9NW?"],
    [
      "90210",
      "That looks like a postcode from another country. Give one in the United Kingdom, or the name of a town.",
    ],
    ["ZZ9 9ZZ", "That is not a postcode we know. Check the letters and numbers, or give the name of a town."],
    ["M77 1AA", "We do not know where that is. Try a postcode, the first part of one, or the name of a town."],
    ["qwertyuiop", "We do not know where that is. Try a postcode, the first part of one, or the name of a town."],
  ])("%s", async (text, sentence) => {
    const found = await finder.find(text);
    if (found.kind !== "wrong" && found.kind !== "unknown") throw new Error(`${text} was found`);
    expect(whyNotFound(found, "en")).toBe(sentence);
    expect(whyNotFound(found, "cy")).not.toBe(sentence);
  });
});

describe("by name", () => {
  test.each([
    ["sale", "Sale"],
    [" STRETFORD ", "Stretford"],
    ["Altrin", "Altrincham"],
    ["Altringham", "Altrincham"],
    ["urmsten", "Urmston"],
    ["Trafford", "Trafford"],
    ["Old Trafford", "Old Trafford"],
  ])("%s is %s", async (text, label) => {
    expect(await finder.find(text)).toMatchObject({ kind: "found", near: { label, area: trafford } });
  });

  test.each(["Casnewydd", "Abertawe", "caerdydd", "Wrecsam", "Manceinion"])(
    "%s is known by its Welsh name",
    async (text) => {
      expect((await finder.find(text)).kind).toBe("found");
    },
  );

  test.each(["Wales", "cymru", "England", "uk"])("a whole nation is no place to be near: %s", async (name) => {
    expect((await finder.find(name)).kind).toBe("unknown");
    expect(await finder.named(name)).toEqual([]);
  });

  test("twins are offered with what tells them apart, nearest to the directory first", async () => {
    const found = labels(await finder.find("Newport"));
    expect(found[0]).toBe("Newport, Telford and Wrekin");
    expect(found).toContain("Newport, Wales");
    expect(found).toContain("Newport, Isle of Wight");
    expect(new Set(found).size).toBe(found.length);
    expect(labels(await finder.find("Hale"))[0]).toBe("Hale, Trafford");
  });

  test("a choice that is typed again is found", async () => {
    for (const label of labels(await finder.find("Newport"))) expect(labels(await finder.find(label))).toEqual([label]);
  });

  test.each([
    ["Sale M33", "M33"],
    ["Sale, M33 7", "M33 7"],
    ["urmston manchester", "Urmston"],
    ["Hale, Cheshire", "Hale, Trafford"],
  ])("“%s”, a place with what it lies in, is %s", async (text, label) => {
    expect(labels(await finder.find(text))).toContain(label);
  });

  test("a county we do not tell it by leaves the choice", async () => {
    expect((await finder.find("Newport, Shropshire")).kind).toBe("choose");
  });
});

describe("by position", () => {
  test.each([
    ["Altrincham", 53.387, -2.352],
    ["Sale", 53.414, -2.351],
    ["Urmston", 53.448, -2.354],
    ["Stretford", 53.446, -2.309],
    ["Old Trafford", 53.4613, -2.2677],
    ["Davyhulme", 53.4542, -2.387],
  ])("%s", async (name, lat, lng) => {
    expect(await finder.nearestPlaceName({ lat, lng })).toBe(name);
    expect(await finder.outcodeAt({ lat, lng })).toMatchObject({ area: { code: trafford, name: "Trafford" } });
  });

  test("where somebody is asks for the postcodes of one outcode and tells no more", async () => {
    const asked: string[] = [];
    const listening = placeFinder((path) => {
      asked.push(path);
      return loadSiteFile(path);
    });
    // Between Sale and Stretford, where four outcodes are near.
    await listening.outcodeAt({ lat: 53.437, lng: -2.32 });
    expect(asked.filter((path) => path.startsWith("/geo/units/"))).toEqual(["/geo/units/M33.json"]);
  });

  test("abroad there is neither a name nor an outcode", async () => {
    expect(await finder.nearestPlaceName({ lat: 48.85, lng: 2.35 })).toBeUndefined();
    expect(await finder.outcodeAt({ lat: 48.85, lng: 2.35 })).toBeUndefined();
  });
});

test("a file that could not be loaded is tried again", async () => {
  let isOffline = true;
  const patient = placeFinder((path) => (isOffline ? Promise.reject(new Error("offline")) : loadSiteFile(path)));
  await expect(patient.find("M33")).rejects.toThrow("offline");
  isOffline = false;
  expect((await patient.find("M33")).kind).toBe("found");
});

test.each([
  "",
  " ",
  "😀",
  "سالي",
  "שלום M33",
  "(((.*",
  "<script>",
  "M",
  "1",
  "x".repeat(10_000),
  `M33 ${"7".repeat(10_000)}`,
])("no text is too odd: %.20s", async (text) => {
  expect(["unknown", "choose", "wrong", "found"]).toContain((await finder.find(text)).kind);
});

test("no text throws, and whatever is found has a label and a rounded position", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary", maxLength: 60 }), async (text) => {
      const found = await finder.find(text);
      const places = found.kind === "found" ? [found.near] : found.kind === "choose" ? found.choices : [];
      for (const { label, position } of places) {
        expect(label).not.toBe("");
        expect(position.lat).toBeCloseTo(Math.round(position.lat * 100) / 100, 9);
      }
    }),
    { numRuns: 100 },
  );
});
