import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { mongooseAdapter } from "@payloadcms/db-mongodb";
import { type MigrateDownArgs, type MigrateUpArgs, sqliteAdapter } from "@payloadcms/db-sqlite";
import type { BaseDatabaseAdapter, Config, Migration } from "payload";
import { z } from "zod";
import type { Environment } from "./environment.ts";
import { indexParents } from "./indexParents.ts";
import { migrations } from "./migrations/index.ts";

type DatabaseAdapter = Config["db"];

/** SQLite in one file, or MongoDB where `DATABASE_URL` names one. */
export function database({ databaseUrl, dataDir }: Environment, migrationDir: string): DatabaseAdapter {
  return databaseUrl ? mongodb(databaseUrl) : sqlite(dataDir, migrationDir);
}

function sqlite(dataDir: string, migrationDir: string): DatabaseAdapter {
  mkdirSync(dataDir, { recursive: true });
  const adapter = sqliteAdapter({
    client: { url: pathToFileURL(join(dataDir, "alongside.db")).href },
    migrationDir,
    push: false,
    // With transactions on, a second writer gets SQLITE_BUSY at once, whatever the timeout.
    transactionOptions: false,
    busyTimeout: 10_000,
    wal: true,
  });
  // Payload itself runs migrations only under NODE_ENV=production; here every start does, so that tests walk the same road.
  return afterConnecting(adapter, async (db) => {
    await db.migrate({ migrations: migrations.map(checked) });
    await indexParents(db);
  });
}

function mongodb(url: string): DatabaseAdapter {
  const adapter = mongooseAdapter({
    url,
    transactionOptions: false,
    // Payload's own `ensureIndexes` and join pipelines need more of MongoDB than its compatible servers have.
    ensureIndexes: false,
    useJoinAggregations: false,
  });
  // A write that comes before its collection is made fails, so wait for all of them.
  return afterConnecting(adapter, async (db) => {
    const { collections, versions } = modelsSchema.parse(db);
    for (const model of [...Object.values(collections), ...Object.values(versions)]) await model.init();
  });
}

function afterConnecting(
  adapter: DatabaseAdapter,
  finish: (db: BaseDatabaseAdapter) => Promise<void>,
): DatabaseAdapter {
  return {
    ...adapter,
    init(args) {
      const db = adapter.init(args);
      const { connect } = db;
      db.connect = async function (options) {
        await connect?.call(this, options);
        await finish(db);
      };
      return db;
    },
  };
}

const migrationArgsSchema = z.custom<MigrateUpArgs & MigrateDownArgs>(
  (args) => typeof args === "object" && args !== null && "db" in args && "payload" in args,
);

/** Payload hands a migration its arguments untyped. */
const checked = ({ name, up, down }: (typeof migrations)[number]): Migration => ({
  name,
  up: (args) => up(migrationArgsSchema.parse(args)),
  down: (args) => down(migrationArgsSchema.parse(args)),
});

const modelSchema = z.custom<{ init(): Promise<unknown> }>((model) => typeof model === "function" && "init" in model);
const modelsSchema = z.object({
  collections: z.record(z.string(), modelSchema),
  versions: z.record(z.string(), modelSchema),
});
