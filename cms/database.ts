import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { mongooseAdapter } from "@payloadcms/db-mongodb";
import { sqliteAdapter } from "@payloadcms/db-sqlite";
import type { Config } from "payload";
import type { Environment } from "./environment.ts";
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
  return {
    ...adapter,
    init(args) {
      const db = adapter.init(args);
      const { connect } = db;
      if (!connect) return db;
      // Payload itself runs migrations only under NODE_ENV=production; here every start does, so that tests walk the same road.
      db.connect = async function (options) {
        await connect.call(this, options);
        await db.migrate({ migrations });
      };
      return db;
    },
  };
}

function mongodb(url: string): DatabaseAdapter {
  const adapter = mongooseAdapter({
    url,
    transactionOptions: false,
    // Payload's own `ensureIndexes` and join pipelines need more of MongoDB than its compatible servers have.
    ensureIndexes: false,
    useJoinAggregations: false,
  });
  return {
    ...adapter,
    init(args) {
      const db = adapter.init(args);
      const { connect } = db;
      if (!connect) return db;
      // A write that comes before its collection is made fails, so wait for all of them.
      db.connect = async function (options) {
        await connect.call(this, options);
        for (const model of [...Object.values(db.collections), ...Object.values(db.versions)]) await model.init();
      };
      return db;
    },
  };
}
