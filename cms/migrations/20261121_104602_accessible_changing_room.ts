import { type MigrateDownArgs, type MigrateUpArgs, sql } from "@payloadcms/db-sqlite";

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`listings\` ADD \`access_accessible_changing_room\` text DEFAULT 'unknown';`);
  await db.run(
    sql`ALTER TABLE \`_listings_v\` ADD \`version_access_accessible_changing_room\` text DEFAULT 'unknown';`,
  );
  await db.run(sql`ALTER TABLE \`venues\` ADD \`access_accessible_changing_room\` text DEFAULT 'unknown';`);
  await db.run(sql`ALTER TABLE \`_venues_v\` ADD \`version_access_accessible_changing_room\` text DEFAULT 'unknown';`);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`listings\` DROP COLUMN \`access_accessible_changing_room\`;`);
  await db.run(sql`ALTER TABLE \`_listings_v\` DROP COLUMN \`version_access_accessible_changing_room\`;`);
  await db.run(sql`ALTER TABLE \`venues\` DROP COLUMN \`access_accessible_changing_room\`;`);
  await db.run(sql`ALTER TABLE \`_venues_v\` DROP COLUMN \`version_access_accessible_changing_room\`;`);
}
