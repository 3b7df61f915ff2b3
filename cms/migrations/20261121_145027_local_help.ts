import { type MigrateDownArgs, type MigrateUpArgs, sql } from "@payloadcms/db-sqlite";

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`unmet_needs\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`day\` text NOT NULL,
  	\`outcode\` text,
  	\`concepts\` text,
  	\`filters\` text,
  	\`results\` numeric NOT NULL,
  	\`searches\` numeric NOT NULL
  );
  `);
  await db.run(sql`CREATE UNIQUE INDEX \`unmet_needs_key_idx\` ON \`unmet_needs\` (\`key\`);`);
  await db.run(sql`CREATE INDEX \`unmet_needs_day_idx\` ON \`unmet_needs\` (\`day\`);`);
  await db.run(sql`CREATE TABLE \`support_crisis_lines_needs\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`support_crisis_lines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`support_crisis_lines_needs_order_idx\` ON \`support_crisis_lines_needs\` (\`order\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`support_crisis_lines_needs_parent_idx\` ON \`support_crisis_lines_needs\` (\`parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`support_crisis_lines\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`phone\` text,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`support\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`support_crisis_lines_order_idx\` ON \`support_crisis_lines\` (\`_order\`);`);
  await db.run(sql`CREATE INDEX \`support_crisis_lines_parent_id_idx\` ON \`support_crisis_lines\` (\`_parent_id\`);`);
  await db.run(sql`CREATE TABLE \`support_crisis_lines_locales\` (
  	\`name\` text NOT NULL,
  	\`hours\` text,
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`support_crisis_lines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`support_crisis_lines_locales_locale_parent_id_unique\` ON \`support_crisis_lines_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`support\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`link_worker_phone\` text,
  	\`link_worker_website\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `);
  await db.run(sql`CREATE TABLE \`support_locales\` (
  	\`link_worker_name\` text,
  	\`link_worker_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`support\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`support_locales_locale_parent_id_unique\` ON \`support_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(sql`ALTER TABLE \`directory\` ADD \`keeps_unmet_need\` integer DEFAULT false;`);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`unmet_needs\`;`);
  await db.run(sql`DROP TABLE \`support_crisis_lines_needs\`;`);
  await db.run(sql`DROP TABLE \`support_crisis_lines\`;`);
  await db.run(sql`DROP TABLE \`support_crisis_lines_locales\`;`);
  await db.run(sql`DROP TABLE \`support\`;`);
  await db.run(sql`DROP TABLE \`support_locales\`;`);
  await db.run(sql`ALTER TABLE \`directory\` DROP COLUMN \`keeps_unmet_need\`;`);
}
