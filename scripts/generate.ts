import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

const usage = `npm run generate [-- --migration NAME]

Writes what follows from the collections: cms/payload-types.ts and the admin's import map.
With --migration NAME also a SQLite migration for what has changed in the collections since the last one.`;

const { values } = parseArgs({ options: { help: { type: "boolean" }, migration: { type: "string" } } });

if (values.help) console.log(usage);
else await generate(values.migration);

async function generate(migration: string | undefined): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), "alongside-generate-"));
  process.env.DATA_DIR = dataDir;
  delete process.env.DATABASE_URL;
  const { default: config } = await import("../cms/payload.config.ts");
  const { generateImportMap, getPayload } = await import("payload");
  const { generateTypes } = await import("payload/node");
  await generateTypes(await config, { log: false });
  await generateImportMap(await config, { log: false, force: true });
  if (migration) {
    const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true });
    const { migrationDir } = payload.db;
    await payload.db.createMigration({ payload, migrationName: migration, forceAcceptWarning: true });
    for (const file of readdirSync(migrationDir).filter((name) => name.endsWith(".ts"))) mend(join(migrationDir, file));
  }
  rmSync(dataDir, { recursive: true });
  console.log(`Written: types, import map${migration ? `, migration “${migration}”` : ""}.`);
  process.exit(0);
}

/** Node runs the migrations as they are: types are imported as types, and files by their whole name. */
function mend(file: string): void {
  const written = readFileSync(file, "utf8");
  const mended = written
    .replace(
      "import { MigrateUpArgs, MigrateDownArgs, sql }",
      "import { type MigrateDownArgs, type MigrateUpArgs, sql }",
    )
    .replaceAll("({ db, payload, req }: Migrate", "({ db }: Migrate")
    .replace(/from '(\.\/[\w-]+)'/g, "from './$1.ts'".replace("./$1", "$1"));
  if (mended !== written) writeFileSync(file, mended);
}
