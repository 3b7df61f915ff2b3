import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, parse as parsePath, resolve } from "node:path";
import { parseArgs } from "node:util";
import { runIn } from "../cms/environment.ts";
import { mappingFor, mappingNamed } from "../cms/import/chooseMapping.ts";
import { mappings } from "../cms/import/mappings.ts";
import { ImportError, stopIfTooLarge } from "../cms/import/read/decode.ts";
import { readCsv } from "../cms/import/read/readCsv.ts";
import { stopIfOtherKind } from "../cms/import/read/records.ts";
import { emptyTemplate } from "../cms/import/template/writeTemplate.ts";
import { importNow } from "../server/importNow.ts";
import { importProgress } from "./importProgress.ts";

const usage = `npm run import -- FILE [--as MAPPING] [--dry-run] [--rejected FILE]

Brings the rows of a CSV file into the directory. The same file twice changes nothing, and what an editor has changed
since is left alone. Where the server is running it does the work and goes on serving; otherwise it is done here.

  --as MAPPING      what kind of file it is; without it, the columns tell
  --dry-run         say what would happen, and change nothing
  --rejected FILE   where to write the rows that were not taken; by default DATA_DIR/imports/<name>.rejected.csv
  --list            show the kinds of file that are known
  --template        print our own spreadsheet, to be filled in: npm run --silent import -- --template > listings.csv
  --help            show this

Ends with 0 when the file was read, also where rows were rejected; 1 when it could not be imported; 2 when this command
was not understood.`;

const options = {
  as: { type: "string" },
  "dry-run": { type: "boolean", default: false },
  rejected: { type: "string" },
  list: { type: "boolean", default: false },
  template: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
} as const;

const parse = () => parseArgs({ options, allowPositionals: true });

/** The command is not understood: said with how it goes. */
class UsageError extends Error {}

async function main(): Promise<void> {
  const { values, positionals } = understood();
  if (values.help) return console.log(usage);
  if (values.list) return console.log(mappings.map(({ id, about }) => `${id.padEnd(20)}${about}`).join("\n"));
  if (values.template) return void process.stdout.write(emptyTemplate());
  const [file, ...more] = positionals;
  if (!file) throw new UsageError("Say which file to import.");
  if (more.length > 0) throw new UsageError("One file at a time.");

  const named = values.as === undefined ? undefined : mappingNamed(values.as);
  const bytes = readBytes(file);
  const table = readCsv(bytes);
  const mapping = named ?? mappingFor(table.columns);
  stopIfOtherKind(table, mapping);
  const { dataDir } = runIn("production");
  process.env.LOG_LEVEL ??= "warn";
  console.log(`Importing ${basename(file)} as “${mapping.id}”${values["dry-run"] ? ", to see what would happen" : ""}`);
  const progress = importProgress();
  const { report, live } = await importNow(dataDir, {
    bytes,
    mapping,
    dryRun: values["dry-run"],
    onProgress: progress.at,
  }).finally(progress.end);

  const { read, created, updated, unchanged, rejected, keptByEditor } = report;
  console.log(
    `${rows(read)} read: ${created} created, ${updated} updated, ${unchanged} unchanged, ${rejected} rejected.`,
  );
  if (keptByEditor > 0) console.log(`${keptByEditor} fields stay as an editor has written them.`);
  tellRejected(report.rejectedCsv, values.rejected ?? join(dataDir, "imports", `${parsePath(file).name}.rejected.csv`));
  if (values["dry-run"]) console.log("Nothing was changed.");
  else if (created + updated > 0) {
    console.log(
      live ? "It is on its way to the site." : "It goes to the site with npm start, or now with npm run publish.",
    );
  }
}

function understood(): ReturnType<typeof parse> {
  try {
    return parse();
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function readBytes(file: string): Uint8Array {
  if (!existsSync(file)) throw new ImportError(`There is no file ${resolve(file)}.`);
  const stats = statSync(file);
  if (stats.isDirectory()) throw new ImportError(`${file} is a folder. Name one CSV file in it.`);
  // Larger ones need not be read to be refused.
  stopIfTooLarge(stats.size);
  return readFileSync(file);
}

const rows = (count: number): string => `${count} ${count === 1 ? "row" : "rows"}`;

function tellRejected(csv: string, file: string): void {
  // Those of the time before are no longer true.
  rmSync(file, { force: true });
  if (csv === "") return;
  mkdirSync(dirname(resolve(file)), { recursive: true });
  writeFileSync(file, csv);
  console.log(`The rejected rows, each with its line and the reason: ${file}`);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  if (error instanceof UsageError) console.error("How it goes: npm run import -- --help");
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
