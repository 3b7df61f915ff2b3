import { describe, expect, test } from "vitest";
import { milesBetween } from "../../../search/distance.ts";
import { districtNames, namesFromLibraries } from "../../../search/places/build/areaNames.ts";
import { buildGeo } from "../../../search/places/build/buildGeo.ts";
import { readGeonames } from "../../../search/places/build/geonames.ts";
import { type PostcodeRow, postcodeReader } from "../../../search/places/build/postcodeRow.ts";
import { placeFinder } from "../../../search/places/placeFinder.ts";

function rowsOf(...lines: string[]): PostcodeRow[] {
  const read = postcodeReader("postcode,lat,lng,laua");
  if (typeof read === "string") throw new Error(read);
  return lines.flatMap((line) => read(line) ?? []);
}

describe("a line of postcodes", () => {
  test("is read under the names of the ONS Postcode Directory too", () => {
    const read = postcodeReader('\uFEFF"pcds","oslaua","lat","long"');
    expect(typeof read === "string" ? read : read('"M33 7ZF","E08000009",53.425111,-2.32')).toEqual({
      outcode: "M33",
      incode: "7ZF",
      area: "E08000009",
      isEnded: false,
      position: { lat: 53.425111, lng: -2.32 },
    });
  });

  test("tells of a postcode that has ended", () => {
    const read = postcodeReader("pcds,doterm,lat,long,oslaua");
    const rows =
      typeof read === "string"
        ? []
        : ["M33 2XY,201406,53.42,-2.33,E08000009", "M33 2XZ,,53.42,-2.33,E08000009"].map(read);
    expect(rows.map((row) => row?.isEnded)).toEqual([true, false]);
  });

  test("of Code-Point Open has eastings and northings, turned into degrees within a few metres", () => {
    const first = '"M33 7ZF",10,378778,391953,"E92000001","E19000001","E18000002","","E08000009","E05000826"';
    const read = postcodeReader(first);
    if (typeof read === "string") throw new Error(read);
    expect(read(first)).toMatchObject({ outcode: "M33", incode: "7ZF", area: "E08000009", isEnded: false });
    expect(read('"M337ZG",90,0,0,"E92000001","","","","E08000009",""')).toEqual({
      outcode: "M33",
      incode: "7ZG",
      area: "E08000009",
      isEnded: false,
    });
    // The Ordnance Survey's own worked example: 52°39′28.723″ N, 1°42′57.787″ E.
    const caister = { lat: 52.657979, lng: 1.716052 };
    const position = read('"NR30 5AA",10,651410,313177,"E92000001","","","","E07000145",""')?.position;
    expect(position && milesBetween(position, caister) * 1609).toBeLessThan(6);
  });

  test.each(["M33 7ZZ,,,E08000009", "M33 7ZZ,99.999999,0.000000,E08000009"])(
    "without a position is still known: %s",
    (line) => {
      expect(rowsOf(line)).toEqual([{ outcode: "M33", incode: "7ZZ", area: "E08000009", isEnded: false }]);
    },
  );

  test("that holds no postcode is passed over", () => {
    expect(rowsOf("", "hello,1,2,3", "M33,53,-2,E08000009")).toEqual([]);
  });

  test("cannot be read from another kind of file, and it says why", () => {
    expect(postcodeReader("name,address,postcode,lon,lat")).toBe(
      "This file has no column lng, laua. Give a CSV file with the columns postcode, lat, lng and laua, like the ONS Postcode Directory, or Code-Point Open.",
    );
  });
});

describe("names of places", () => {
  const line = (name: string, others: string, lat: number, lng: number, population = 0): string =>
    [
      "1",
      name,
      name,
      others,
      lat,
      lng,
      "P",
      "PPL",
      "GB",
      "",
      "WLS",
      "",
      "",
      "",
      population,
      "",
      "",
      "Europe/London",
      "",
    ].join("\t");

  test("keep the other names that are printed, but none that is the first name of another place", () => {
    const text = [
      line("Newport", "Casnewydd,Njuport,Newtown", 51.58, -2.99, 306_844),
      line("Newtown", "Y Drenewydd", 52.51, -3.31),
      line("Akrotiri", "", 34.6, 32.9),
    ].join("\n");
    expect(readGeonames(text, new Set(["Casnewydd", "Newtown"])).map(({ names }) => names)).toEqual([
      ["Newport", "Casnewydd"],
      ["Newtown"],
    ]);
  });

  test("two rows of one place are one", () => {
    const text = [
      line("St Helens", "", 53.45, -2.73),
      line("Saint Helens", "", 53.46, -2.73),
      line("St Helens", "", 50.7, -1.1),
    ].join("\n");
    expect(readGeonames(text, new Set()).map(({ position }) => position.lat)).toEqual([50.7, 53.45]);
  });
});

describe("names of council areas", () => {
  test("come from the districts, without their ceremony", () => {
    const geometry = (code: string, name: string) => ({ properties: { LAD13CD: code, LAD13NM: name } });
    const topology = {
      objects: { lad: { geometries: [geometry("E06000023", "Bristol, City of"), geometry("E08000009", "Trafford")] } },
    };
    expect([...districtNames(topology)]).toEqual([
      ["E06000023", "Bristol"],
      ["E08000009", "Trafford"],
    ]);
  });

  test("come from the council that runs the libraries, unless it is a county of several areas", () => {
    const of = (council: string, ...areas: string[]) => areas.map((area) => ({ council, area }));
    const names = namesFromLibraries([
      ...of("City and County of Swansea Council", "W06000011", "W06000011"),
      ...of("The Highland Council", "S12000017"),
      ...of("Suffolk County Council", "E07000244", "E07000245"),
      ...of("Northern Ireland", "N09000003"),
    ]);
    expect([...names]).toEqual([
      ["W06000011", "Swansea"],
      ["S12000017", "Highland"],
    ]);
  });
});

test("a small country is built and found again", async () => {
  const rows = rowsOf(
    "M33 7ZF,53.425111,-2.320000,E08000009",
    "M33 7ZG,53.426,-2.321,E08000009",
    "M33 1AA,,,E08000009",
    "EH1 1AA,55.95,-3.19,S12000036",
  );
  const files = await buildGeo({
    postcodes: async function* () {
      yield* rows;
    },
    centre: { lat: 53.42, lng: -2.33 },
    miles: 20,
    places: [{ names: ["Sale"], position: { lat: 53.42519, lng: -2.32443 }, reachMiles: 1.3 }],
    areaNames: new Map([["E08000009", "Trafford"]]),
    libraries: [{ council: "City of Edinburgh Council", postcode: "eh1 1aa" }],
  });
  expect(files.map(({ path }) => path)).toEqual([
    "/geo/outcodes.json",
    "/geo/areas.json",
    "/geo/places.json",
    "/geo/units/M33.json",
  ]);

  const finder = placeFinder(async (path) => files.find((file) => file.path === path)?.content);
  expect(await finder.locate("M33 7ZF")).toEqual({
    position: { lat: 53.4251, lng: -2.32 },
    area: { code: "E08000009", name: "Trafford" },
    precision: "unit",
  });
  expect(await finder.locate("M33 1AA")).toMatchObject({ precision: "outcode" });
  expect(await finder.locate("EH1 1AA")).toMatchObject({ precision: "outcode", area: { name: "Edinburgh" } });
  expect(await finder.find("sale")).toMatchObject({ kind: "found", near: { label: "Sale", area: "E08000009" } });
});
