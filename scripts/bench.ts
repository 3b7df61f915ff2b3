import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { runIn } from "../cms/environment.ts";

const usage = `npm run bench [-- NAME …] [--set FOLDER]

Measures speed and size on this machine and prints them as JSON. Without NAME everything, one after the other (about 20 minutes on
two cores; nothing else should run).

  search      what words are understood by: size, time to load, time to understand; the embedded engine: query times, index size, time to
              load (1,000, 5,000 and 20,000 listings)
  relevance   judged queries by each engine: our own over the example directory, those of ../shared/relevance where it is there, and
              of every --set FOLDER (corpus.json and queries.json); on a search server too where TEST_MEILI_URL is set
  meilisearch what a search on the server of TEST_MEILI_URL costs on top of the server's own time, at 5,000 listings
  import      rows from a spreadsheet into an empty directory
  start       the first and the second start; removes what has been built before
  rebuild     20,000 listings made anew in the search server of TEST_MEILI_URL, while somebody searches
  publish     approve → live at 5,000 listings
  phone       the search page on a slow phone at 1,000 listings`;

const { values, positionals } = parseArgs({
  options: { help: { type: "boolean" }, set: { type: "string", multiple: true, default: [] } },
  allowPositionals: true,
});
const given = relative(process.cwd(), join(import.meta.dirname, "../../shared/relevance"));

const benches: Readonly<Record<string, () => Promise<unknown>>> = {
  search: async () => (await import("./bench/search.ts")).benchSearch(),
  relevance: async () => (await import("./bench/relevance.ts")).benchRelevance([given, ...values.set]),
  meilisearch: async () => (await import("./bench/meilisearch.ts")).benchMeilisearch(5_000),
  import: async () => (await import("./bench/import.ts")).benchImport(),
  start: async () => (await import("./bench/start.ts")).benchStart(),
  rebuild: async () => (await import("./bench/rebuild.ts")).benchRebuild(20_000),
  publish: async () => (await import("./bench/publish.ts")).benchPublish(5_000),
  phone: async () => (await import("./bench/phone.ts")).benchPhone(1_000),
};

const unknown = positionals.find((name) => !(name in benches));
if (values.help || unknown) {
  if (unknown) console.error(`There is no bench “${unknown}”.\n`);
  console.log(usage);
  process.exit(unknown ? 2 : 0);
}
runIn("production");
const figures: Record<string, unknown> = {};
for (const [name, measure] of Object.entries(benches)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  console.error(`Measuring ${name}…`);
  figures[name] = await measure();
}
console.log(JSON.stringify(figures, null, 2));
process.exit(0);
