import {
  createReadStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { createGunzip } from "node:zlib";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import { areasPath, unpackAreas } from "../search/places/areasFile.ts";
import { addPlaces } from "../search/places/build/addPlaces.ts";
import { districtNames } from "../search/places/build/areaNames.ts";
import { buildGeo } from "../search/places/build/buildGeo.ts";
import { readGeonames } from "../search/places/build/geonames.ts";
import { type PostcodeRow, postcodeReader } from "../search/places/build/postcodeRow.ts";
import { placesPath, unpackPlaces } from "../search/places/placesFile.ts";

const usage = `npm run postcodes -- FILE [--centre LAT,LNG] [--miles 20] [--places TSV] [--more CSV] [--names CSV] [--boundaries JSON] [--libraries CSV] [--out FOLDER]

Builds the place files of the site (site/public/geo) from every postcode in the country, so that a postcode or a place is
found in the browser and nobody is told where a person lives.

  FILE          ONS Postcode Directory: CSV, or CSV packed as .gz, with the columns postcode, lat, lng, laua and, to tell ended
                postcodes as ended, doterm; or Code-Point Open: one of its CSV files, or the folder of them
  --centre      the middle of the directory; by default Trafford, 53.42,-2.33
  --miles       every outcode that begins within these miles gets a file of its postcodes; by default 20
  --places      place names: a GeoNames file of Great Britain (cities500); without it those there are stay
  --more        CSV with name, lat, lng: parts of towns that the place names leave out; by default our own list of Trafford
  --names       names the Ordnance Survey prints (CSV: name, type, country): which other names of a place are kept
  --boundaries  TopoJSON of English districts: names of council areas, beside those there are
  --libraries   CSV with "Local authority" and "Postcode": names of the council areas that are still without
  --out         another folder than site/public/geo

Sources and licences: site/public/geo/ATTRIBUTION.txt`;

/** Something the person can put right: shown as it is, without a stack. */
class Sentence extends Error {}

const options = {
  centre: { type: "string", default: "53.42,-2.33" },
  miles: { type: "string", default: "20" },
  places: { type: "string" },
  more: { type: "string", default: join(import.meta.dirname, "../search/places/build/more-places.csv") },
  names: { type: "string" },
  boundaries: { type: "string" },
  libraries: { type: "string" },
  out: { type: "string", default: join(import.meta.dirname, "../site/public/geo") },
  help: { type: "boolean", default: false },
} as const;

const targetOf = (out: string, path: string): string => join(out, path.replace("/geo/", ""));

function readText(file: string | undefined): string {
  if (!file) return "";
  if (!existsSync(file)) throw new Sentence(`There is no file ${file}.`);
  return readFileSync(file, "utf8");
}

/** A file of an earlier run, so that postcodes can be renewed without looking for the names again. */
function readEarlier<T>(out: string, path: string, unpack: (content: unknown) => T): T | undefined {
  const file = targetOf(out, path);
  return existsSync(file) ? unpack(JSON.parse(readFileSync(file, "utf8"))) : undefined;
}

const records = (text: string): unknown => parse(text, { bom: true, columns: true, relax_column_count: true });

/** The file, or where it is a folder the CSV files in it. */
function filesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).filter((name) => /\.csv(?:\.gz)?$/i.test(name));
  if (names.length === 0) throw new Sentence(`There is no CSV file in ${path}.`);
  return names.sort().map((name) => join(path, name));
}

async function* readPostcodes(path: string): AsyncGenerator<PostcodeRow> {
  for (const file of filesOf(path)) yield* readFileOfPostcodes(file);
}

async function* readFileOfPostcodes(file: string): AsyncGenerator<PostcodeRow> {
  const bytes = createReadStream(file);
  const unpacked = file.endsWith(".gz") ? bytes.pipe(createGunzip()) : bytes;
  let read: ((line: string) => PostcodeRow | undefined) | undefined;
  for await (const line of createInterface({ input: unpacked, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (!read) {
      const reader = postcodeReader(line);
      if (typeof reader === "string") throw new Sentence(reader);
      read = reader;
    }
    const row = read(line);
    if (row) yield row;
  }
  if (!read) throw new Sentence(`${file} is empty.`);
}

function parseCentre(text: string): { lat: number; lng: number } {
  const [lat = Number.NaN, lng = Number.NaN] = text.split(",").map(Number);
  if (!(Math.abs(lat) <= 90 && Math.abs(lng) <= 180))
    throw new Sentence("--centre takes latitude and longitude, for example 53.42,-2.33.");
  return { lat, lng };
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  const [file] = positionals;
  if (values.help) return console.log(usage);
  if (!file) throw new Sentence(`Say which file of postcodes to read.\n\n${usage}`);
  if (!existsSync(file)) throw new Sentence(`There is no file ${file}.`);
  const centre = parseCentre(values.centre);
  const miles = Number(values.miles);
  if (!(miles > 0)) throw new Sentence("--miles takes a number of miles above 0.");

  const printed = z.array(z.object({ name: z.string() })).parse(values.names ? records(readText(values.names)) : []);
  const libraries = z
    .array(z.object({ "Local authority": z.string(), Postcode: z.string() }))
    .parse(values.libraries ? records(readText(values.libraries)) : []);
  const places = values.places
    ? readGeonames(readText(values.places), new Set(printed.map(({ name }) => name)))
    : readEarlier(values.out, placesPath, unpackPlaces);
  const more = z
    .array(z.object({ name: z.string().min(1), lat: z.coerce.number(), lng: z.coerce.number() }))
    .parse(records(readText(values.more)));
  const areaNames = new Map<string, string>();
  for (const { code, name } of readEarlier(values.out, areasPath, unpackAreas)?.values() ?? [])
    if (name) areaNames.set(code, name);
  for (const [code, name] of values.boundaries ? districtNames(JSON.parse(readText(values.boundaries))) : [])
    areaNames.set(code, name);
  const files = await buildGeo({
    postcodes: () => readPostcodes(file),
    centre,
    miles,
    places: addPlaces(
      places ?? [],
      more.map(({ name, ...position }) => ({ name, position })),
    ),
    areaNames,
    libraries: libraries.map((library) => ({ council: library["Local authority"], postcode: library.Postcode })),
  });

  rmSync(join(values.out, "units"), { recursive: true, force: true });
  let size = 0;
  for (const { path, content } of files) {
    const target = targetOf(values.out, path);
    const text = `${JSON.stringify(content)}\n`;
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
    size += text.length;
  }
  console.log(`Wrote ${files.length} files, ${Math.round(size / 1024)} KB, to ${values.out}.`);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.error(error instanceof Sentence ? error.message : `That did not work: ${error.message}.\n\n${usage}`);
  process.exitCode = 1;
}
