import { type MigrateDownArgs, type MigrateUpArgs, sql } from "@payloadcms/db-sqlite";

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`listings_kinds\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`listings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`listings_kinds_order_idx\` ON \`listings_kinds\` (\`order\`);`);
  await db.run(sql`CREATE INDEX \`listings_kinds_parent_idx\` ON \`listings_kinds\` (\`parent_id\`);`);
  await db.run(sql`CREATE TABLE \`listings_activities\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`listings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`listings_activities_order_idx\` ON \`listings_activities\` (\`order\`);`);
  await db.run(sql`CREATE INDEX \`listings_activities_parent_idx\` ON \`listings_activities\` (\`parent_id\`);`);
  await db.run(sql`CREATE TABLE \`listings_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`listings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`listings_languages_order_idx\` ON \`listings_languages\` (\`order\`);`);
  await db.run(sql`CREATE INDEX \`listings_languages_parent_idx\` ON \`listings_languages\` (\`parent_id\`);`);
  await db.run(sql`CREATE TABLE \`listings_sessions_nth\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`listings_sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`listings_sessions_nth_order_idx\` ON \`listings_sessions_nth\` (\`order\`);`);
  await db.run(sql`CREATE INDEX \`listings_sessions_nth_parent_idx\` ON \`listings_sessions_nth\` (\`parent_id\`);`);
  await db.run(sql`CREATE TABLE \`listings_sessions_dates\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`on\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`listings_sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`listings_sessions_dates_order_idx\` ON \`listings_sessions_dates\` (\`_order\`);`);
  await db.run(
    sql`CREATE INDEX \`listings_sessions_dates_parent_id_idx\` ON \`listings_sessions_dates\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`listings_sessions_except\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`on\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`listings_sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`listings_sessions_except_order_idx\` ON \`listings_sessions_except\` (\`_order\`);`);
  await db.run(
    sql`CREATE INDEX \`listings_sessions_except_parent_id_idx\` ON \`listings_sessions_except\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`listings_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`every\` text DEFAULT 'week',
  	\`day\` text,
  	\`from\` text,
  	\`start\` text,
  	\`end\` text,
  	\`term_time\` integer,
  	\`valid_from\` text,
  	\`valid_to\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`listings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`listings_sessions_order_idx\` ON \`listings_sessions\` (\`_order\`);`);
  await db.run(sql`CREATE INDEX \`listings_sessions_parent_id_idx\` ON \`listings_sessions\` (\`_parent_id\`);`);
  await db.run(sql`CREATE TABLE \`listings_sessions_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`listings_sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`listings_sessions_locales_locale_parent_id_unique\` ON \`listings_sessions_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`listings_attending\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`listings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`listings_attending_order_idx\` ON \`listings_attending\` (\`order\`);`);
  await db.run(sql`CREATE INDEX \`listings_attending_parent_idx\` ON \`listings_attending\` (\`parent_id\`);`);
  await db.run(sql`CREATE TABLE \`listings_joining_how\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`listings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`listings_joining_how_order_idx\` ON \`listings_joining_how\` (\`order\`);`);
  await db.run(sql`CREATE INDEX \`listings_joining_how_parent_idx\` ON \`listings_joining_how\` (\`parent_id\`);`);
  await db.run(sql`CREATE TABLE \`listings_joining_referral\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`listings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`listings_joining_referral_order_idx\` ON \`listings_joining_referral\` (\`order\`);`);
  await db.run(
    sql`CREATE INDEX \`listings_joining_referral_parent_idx\` ON \`listings_joining_referral\` (\`parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`listings_eligibility_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`listings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`listings_eligibility_audiences_order_idx\` ON \`listings_eligibility_audiences\` (\`order\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`listings_eligibility_audiences_parent_idx\` ON \`listings_eligibility_audiences\` (\`parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`listings\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`review_state\` text DEFAULT 'writing',
  	\`review_reason\` text,
  	\`review_submitted_at\` text,
  	\`review_submitted_by_id\` integer,
  	\`review_decided_at\` text,
  	\`review_decided_by_id\` integer,
  	\`organisation_id\` integer,
  	\`venue_id\` integer,
  	\`serves_everywhere\` integer,
  	\`cost_option\` text DEFAULT 'unknown',
  	\`cost_pounds\` numeric,
  	\`cost_per\` text,
  	\`taking_new_answer\` text DEFAULT 'unknown',
  	\`taking_new_as_of\` text,
  	\`contact_name\` text,
  	\`contact_phone\` text,
  	\`contact_email\` text,
  	\`contact_website\` text,
  	\`eligibility_minimum_age\` numeric,
  	\`eligibility_maximum_age\` numeric,
  	\`effort\` text,
  	\`group_size\` text,
  	\`talking\` text,
  	\`access_step_free\` text DEFAULT 'unknown',
  	\`access_step_free_from_stop\` text DEFAULT 'unknown',
  	\`access_blue_badge_parking\` text DEFAULT 'unknown',
  	\`access_transport_offered\` text DEFAULT 'unknown',
  	\`access_accessible_toilet\` text DEFAULT 'unknown',
  	\`access_changing_places\` text DEFAULT 'unknown',
  	\`access_gender_neutral_toilet\` text DEFAULT 'unknown',
  	\`access_hearing_loop\` text DEFAULT 'unknown',
  	\`access_bsl\` text DEFAULT 'unknown',
  	\`access_large_print\` text DEFAULT 'unknown',
  	\`access_easy_read\` text DEFAULT 'unknown',
  	\`access_interpreter\` text DEFAULT 'unknown',
  	\`access_quiet\` text DEFAULT 'unknown',
  	\`access_quiet_times\` text DEFAULT 'unknown',
  	\`access_seated\` text DEFAULT 'unknown',
  	\`access_rests\` text DEFAULT 'unknown',
  	\`access_dementia_friendly\` text DEFAULT 'unknown',
  	\`access_autism_friendly\` text DEFAULT 'unknown',
  	\`access_learning_disability_friendly\` text DEFAULT 'unknown',
  	\`access_women_only\` text DEFAULT 'unknown',
  	\`access_men_only\` text DEFAULT 'unknown',
  	\`access_someone_meets_you\` text DEFAULT 'unknown',
  	\`access_bring_someone\` text DEFAULT 'unknown',
  	\`access_carers_welcome\` text DEFAULT 'unknown',
  	\`access_assistance_dogs\` text DEFAULT 'unknown',
  	\`assurance_safeguarding_policy\` text DEFAULT 'unknown',
  	\`assurance_public_liability_insurance\` text DEFAULT 'unknown',
  	\`assurance_dbs_checks\` text DEFAULT 'unknown',
  	\`assurance_quality_mark\` text DEFAULT 'unknown',
  	\`attribution\` text,
  	\`merged_into_id\` integer,
  	\`example\` integer,
  	\`curator_notes\` text,
  	\`public_id\` text,
  	\`slug\` text,
  	\`created_by_id\` integer,
  	\`imported_key\` text,
  	\`imported_values\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`review_submitted_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`review_decided_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`venue_id\`) REFERENCES \`venues\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`merged_into_id\`) REFERENCES \`listings\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
  await db.run(sql`CREATE INDEX \`listings_review_review_state_idx\` ON \`listings\` (\`review_state\`);`);
  await db.run(
    sql`CREATE INDEX \`listings_review_review_submitted_by_idx\` ON \`listings\` (\`review_submitted_by_id\`);`,
  );
  await db.run(sql`CREATE INDEX \`listings_review_review_decided_by_idx\` ON \`listings\` (\`review_decided_by_id\`);`);
  await db.run(sql`CREATE INDEX \`listings_organisation_idx\` ON \`listings\` (\`organisation_id\`);`);
  await db.run(sql`CREATE INDEX \`listings_venue_idx\` ON \`listings\` (\`venue_id\`);`);
  await db.run(sql`CREATE INDEX \`listings_merged_into_idx\` ON \`listings\` (\`merged_into_id\`);`);
  await db.run(sql`CREATE UNIQUE INDEX \`listings_public_id_idx\` ON \`listings\` (\`public_id\`);`);
  await db.run(sql`CREATE INDEX \`listings_slug_idx\` ON \`listings\` (\`slug\`);`);
  await db.run(sql`CREATE INDEX \`listings_created_by_idx\` ON \`listings\` (\`created_by_id\`);`);
  await db.run(sql`CREATE INDEX \`listings_imported_imported_key_idx\` ON \`listings\` (\`imported_key\`);`);
  await db.run(sql`CREATE INDEX \`listings_updated_at_idx\` ON \`listings\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`listings_created_at_idx\` ON \`listings\` (\`created_at\`);`);
  await db.run(sql`CREATE INDEX \`listings__status_idx\` ON \`listings\` (\`_status\`);`);
  await db.run(sql`CREATE TABLE \`listings_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`description\` text,
  	\`hours\` text,
  	\`cost_note\` text,
  	\`joining_note\` text,
  	\`access_note\` text,
  	\`first_visit_what\` text,
  	\`first_visit_questions\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`listings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`listings_locales_locale_parent_id_unique\` ON \`listings_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`listings_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`listings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`listings_texts_order_parent\` ON \`listings_texts\` (\`order\`,\`parent_id\`);`);
  await db.run(sql`CREATE TABLE \`listings_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`areas_id\` integer,
  	\`media_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`listings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`listings_rels_order_idx\` ON \`listings_rels\` (\`order\`);`);
  await db.run(sql`CREATE INDEX \`listings_rels_parent_idx\` ON \`listings_rels\` (\`parent_id\`);`);
  await db.run(sql`CREATE INDEX \`listings_rels_path_idx\` ON \`listings_rels\` (\`path\`);`);
  await db.run(sql`CREATE INDEX \`listings_rels_areas_id_idx\` ON \`listings_rels\` (\`areas_id\`);`);
  await db.run(sql`CREATE INDEX \`listings_rels_media_id_idx\` ON \`listings_rels\` (\`media_id\`);`);
  await db.run(sql`CREATE TABLE \`_listings_v_version_kinds\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_listings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`_listings_v_version_kinds_order_idx\` ON \`_listings_v_version_kinds\` (\`order\`);`);
  await db.run(
    sql`CREATE INDEX \`_listings_v_version_kinds_parent_idx\` ON \`_listings_v_version_kinds\` (\`parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_listings_v_version_activities\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_listings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`_listings_v_version_activities_order_idx\` ON \`_listings_v_version_activities\` (\`order\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_listings_v_version_activities_parent_idx\` ON \`_listings_v_version_activities\` (\`parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_listings_v_version_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_listings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`_listings_v_version_languages_order_idx\` ON \`_listings_v_version_languages\` (\`order\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_listings_v_version_languages_parent_idx\` ON \`_listings_v_version_languages\` (\`parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_listings_v_version_sessions_nth\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_listings_v_version_sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`_listings_v_version_sessions_nth_order_idx\` ON \`_listings_v_version_sessions_nth\` (\`order\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_listings_v_version_sessions_nth_parent_idx\` ON \`_listings_v_version_sessions_nth\` (\`parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_listings_v_version_sessions_dates\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`on\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_listings_v_version_sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`_listings_v_version_sessions_dates_order_idx\` ON \`_listings_v_version_sessions_dates\` (\`_order\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_listings_v_version_sessions_dates_parent_id_idx\` ON \`_listings_v_version_sessions_dates\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_listings_v_version_sessions_except\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`on\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_listings_v_version_sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`_listings_v_version_sessions_except_order_idx\` ON \`_listings_v_version_sessions_except\` (\`_order\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_listings_v_version_sessions_except_parent_id_idx\` ON \`_listings_v_version_sessions_except\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_listings_v_version_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`every\` text DEFAULT 'week',
  	\`day\` text,
  	\`from\` text,
  	\`start\` text,
  	\`end\` text,
  	\`term_time\` integer,
  	\`valid_from\` text,
  	\`valid_to\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_listings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`_listings_v_version_sessions_order_idx\` ON \`_listings_v_version_sessions\` (\`_order\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_listings_v_version_sessions_parent_id_idx\` ON \`_listings_v_version_sessions\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_listings_v_version_sessions_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_listings_v_version_sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`_listings_v_version_sessions_locales_locale_parent_id_unique\` ON \`_listings_v_version_sessions_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_listings_v_version_attending\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_listings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`_listings_v_version_attending_order_idx\` ON \`_listings_v_version_attending\` (\`order\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_listings_v_version_attending_parent_idx\` ON \`_listings_v_version_attending\` (\`parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_listings_v_version_joining_how\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_listings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`_listings_v_version_joining_how_order_idx\` ON \`_listings_v_version_joining_how\` (\`order\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_listings_v_version_joining_how_parent_idx\` ON \`_listings_v_version_joining_how\` (\`parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_listings_v_version_joining_referral\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_listings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`_listings_v_version_joining_referral_order_idx\` ON \`_listings_v_version_joining_referral\` (\`order\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_listings_v_version_joining_referral_parent_idx\` ON \`_listings_v_version_joining_referral\` (\`parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_listings_v_version_eligibility_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_listings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`_listings_v_version_eligibility_audiences_order_idx\` ON \`_listings_v_version_eligibility_audiences\` (\`order\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_listings_v_version_eligibility_audiences_parent_idx\` ON \`_listings_v_version_eligibility_audiences\` (\`parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_listings_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_review_state\` text DEFAULT 'writing',
  	\`version_review_reason\` text,
  	\`version_review_submitted_at\` text,
  	\`version_review_submitted_by_id\` integer,
  	\`version_review_decided_at\` text,
  	\`version_review_decided_by_id\` integer,
  	\`version_organisation_id\` integer,
  	\`version_venue_id\` integer,
  	\`version_serves_everywhere\` integer,
  	\`version_cost_option\` text DEFAULT 'unknown',
  	\`version_cost_pounds\` numeric,
  	\`version_cost_per\` text,
  	\`version_taking_new_answer\` text DEFAULT 'unknown',
  	\`version_taking_new_as_of\` text,
  	\`version_contact_name\` text,
  	\`version_contact_phone\` text,
  	\`version_contact_email\` text,
  	\`version_contact_website\` text,
  	\`version_eligibility_minimum_age\` numeric,
  	\`version_eligibility_maximum_age\` numeric,
  	\`version_effort\` text,
  	\`version_group_size\` text,
  	\`version_talking\` text,
  	\`version_access_step_free\` text DEFAULT 'unknown',
  	\`version_access_step_free_from_stop\` text DEFAULT 'unknown',
  	\`version_access_blue_badge_parking\` text DEFAULT 'unknown',
  	\`version_access_transport_offered\` text DEFAULT 'unknown',
  	\`version_access_accessible_toilet\` text DEFAULT 'unknown',
  	\`version_access_changing_places\` text DEFAULT 'unknown',
  	\`version_access_gender_neutral_toilet\` text DEFAULT 'unknown',
  	\`version_access_hearing_loop\` text DEFAULT 'unknown',
  	\`version_access_bsl\` text DEFAULT 'unknown',
  	\`version_access_large_print\` text DEFAULT 'unknown',
  	\`version_access_easy_read\` text DEFAULT 'unknown',
  	\`version_access_interpreter\` text DEFAULT 'unknown',
  	\`version_access_quiet\` text DEFAULT 'unknown',
  	\`version_access_quiet_times\` text DEFAULT 'unknown',
  	\`version_access_seated\` text DEFAULT 'unknown',
  	\`version_access_rests\` text DEFAULT 'unknown',
  	\`version_access_dementia_friendly\` text DEFAULT 'unknown',
  	\`version_access_autism_friendly\` text DEFAULT 'unknown',
  	\`version_access_learning_disability_friendly\` text DEFAULT 'unknown',
  	\`version_access_women_only\` text DEFAULT 'unknown',
  	\`version_access_men_only\` text DEFAULT 'unknown',
  	\`version_access_someone_meets_you\` text DEFAULT 'unknown',
  	\`version_access_bring_someone\` text DEFAULT 'unknown',
  	\`version_access_carers_welcome\` text DEFAULT 'unknown',
  	\`version_access_assistance_dogs\` text DEFAULT 'unknown',
  	\`version_assurance_safeguarding_policy\` text DEFAULT 'unknown',
  	\`version_assurance_public_liability_insurance\` text DEFAULT 'unknown',
  	\`version_assurance_dbs_checks\` text DEFAULT 'unknown',
  	\`version_assurance_quality_mark\` text DEFAULT 'unknown',
  	\`version_attribution\` text,
  	\`version_merged_into_id\` integer,
  	\`version_example\` integer,
  	\`version_curator_notes\` text,
  	\`version_public_id\` text,
  	\`version_slug\` text,
  	\`version_created_by_id\` integer,
  	\`version_imported_key\` text,
  	\`version_imported_values\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`listings\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_review_submitted_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_review_decided_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_venue_id\`) REFERENCES \`venues\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_merged_into_id\`) REFERENCES \`listings\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
  await db.run(sql`CREATE INDEX \`_listings_v_parent_idx\` ON \`_listings_v\` (\`parent_id\`);`);
  await db.run(
    sql`CREATE INDEX \`_listings_v_version_review_version_review_state_idx\` ON \`_listings_v\` (\`version_review_state\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_listings_v_version_review_version_review_submitted_by_idx\` ON \`_listings_v\` (\`version_review_submitted_by_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_listings_v_version_review_version_review_decided_by_idx\` ON \`_listings_v\` (\`version_review_decided_by_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_listings_v_version_version_organisation_idx\` ON \`_listings_v\` (\`version_organisation_id\`);`,
  );
  await db.run(sql`CREATE INDEX \`_listings_v_version_version_venue_idx\` ON \`_listings_v\` (\`version_venue_id\`);`);
  await db.run(
    sql`CREATE INDEX \`_listings_v_version_version_merged_into_idx\` ON \`_listings_v\` (\`version_merged_into_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_listings_v_version_version_public_id_idx\` ON \`_listings_v\` (\`version_public_id\`);`,
  );
  await db.run(sql`CREATE INDEX \`_listings_v_version_version_slug_idx\` ON \`_listings_v\` (\`version_slug\`);`);
  await db.run(
    sql`CREATE INDEX \`_listings_v_version_version_created_by_idx\` ON \`_listings_v\` (\`version_created_by_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_listings_v_version_imported_version_imported_key_idx\` ON \`_listings_v\` (\`version_imported_key\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_listings_v_version_version_updated_at_idx\` ON \`_listings_v\` (\`version_updated_at\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_listings_v_version_version_created_at_idx\` ON \`_listings_v\` (\`version_created_at\`);`,
  );
  await db.run(sql`CREATE INDEX \`_listings_v_version_version__status_idx\` ON \`_listings_v\` (\`version__status\`);`);
  await db.run(sql`CREATE INDEX \`_listings_v_created_at_idx\` ON \`_listings_v\` (\`created_at\`);`);
  await db.run(sql`CREATE INDEX \`_listings_v_updated_at_idx\` ON \`_listings_v\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`_listings_v_snapshot_idx\` ON \`_listings_v\` (\`snapshot\`);`);
  await db.run(sql`CREATE INDEX \`_listings_v_published_locale_idx\` ON \`_listings_v\` (\`published_locale\`);`);
  await db.run(sql`CREATE INDEX \`_listings_v_latest_idx\` ON \`_listings_v\` (\`latest\`);`);
  await db.run(sql`CREATE INDEX \`_listings_v_autosave_idx\` ON \`_listings_v\` (\`autosave\`);`);
  await db.run(sql`CREATE TABLE \`_listings_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_description\` text,
  	\`version_hours\` text,
  	\`version_cost_note\` text,
  	\`version_joining_note\` text,
  	\`version_access_note\` text,
  	\`version_first_visit_what\` text,
  	\`version_first_visit_questions\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_listings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`_listings_v_locales_locale_parent_id_unique\` ON \`_listings_v_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_listings_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_listings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`_listings_v_texts_order_parent\` ON \`_listings_v_texts\` (\`order\`,\`parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_listings_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`areas_id\` integer,
  	\`media_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_listings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`_listings_v_rels_order_idx\` ON \`_listings_v_rels\` (\`order\`);`);
  await db.run(sql`CREATE INDEX \`_listings_v_rels_parent_idx\` ON \`_listings_v_rels\` (\`parent_id\`);`);
  await db.run(sql`CREATE INDEX \`_listings_v_rels_path_idx\` ON \`_listings_v_rels\` (\`path\`);`);
  await db.run(sql`CREATE INDEX \`_listings_v_rels_areas_id_idx\` ON \`_listings_v_rels\` (\`areas_id\`);`);
  await db.run(sql`CREATE INDEX \`_listings_v_rels_media_id_idx\` ON \`_listings_v_rels\` (\`media_id\`);`);
  await db.run(sql`CREATE TABLE \`organisations\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`review_state\` text DEFAULT 'writing',
  	\`review_reason\` text,
  	\`review_submitted_at\` text,
  	\`review_submitted_by_id\` integer,
  	\`review_decided_at\` text,
  	\`review_decided_by_id\` integer,
  	\`website\` text,
  	\`charity_number\` text,
  	\`registered_address\` text,
  	\`proposed\` text,
  	\`curator_notes\` text,
  	\`public_id\` text,
  	\`slug\` text,
  	\`created_by_id\` integer,
  	\`imported_key\` text,
  	\`imported_values\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`review_submitted_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`review_decided_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
  await db.run(sql`CREATE INDEX \`organisations_review_review_state_idx\` ON \`organisations\` (\`review_state\`);`);
  await db.run(
    sql`CREATE INDEX \`organisations_review_review_submitted_by_idx\` ON \`organisations\` (\`review_submitted_by_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`organisations_review_review_decided_by_idx\` ON \`organisations\` (\`review_decided_by_id\`);`,
  );
  await db.run(sql`CREATE UNIQUE INDEX \`organisations_public_id_idx\` ON \`organisations\` (\`public_id\`);`);
  await db.run(sql`CREATE INDEX \`organisations_slug_idx\` ON \`organisations\` (\`slug\`);`);
  await db.run(sql`CREATE INDEX \`organisations_created_by_idx\` ON \`organisations\` (\`created_by_id\`);`);
  await db.run(sql`CREATE INDEX \`organisations_imported_imported_key_idx\` ON \`organisations\` (\`imported_key\`);`);
  await db.run(sql`CREATE INDEX \`organisations_updated_at_idx\` ON \`organisations\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`organisations_created_at_idx\` ON \`organisations\` (\`created_at\`);`);
  await db.run(sql`CREATE INDEX \`organisations__status_idx\` ON \`organisations\` (\`_status\`);`);
  await db.run(sql`CREATE TABLE \`organisations_locales\` (
  	\`name\` text,
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`organisations_locales_locale_parent_id_unique\` ON \`organisations_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`organisations_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`organisations_texts_order_parent\` ON \`organisations_texts\` (\`order\`,\`parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`organisations_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`areas_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`organisations_rels_order_idx\` ON \`organisations_rels\` (\`order\`);`);
  await db.run(sql`CREATE INDEX \`organisations_rels_parent_idx\` ON \`organisations_rels\` (\`parent_id\`);`);
  await db.run(sql`CREATE INDEX \`organisations_rels_path_idx\` ON \`organisations_rels\` (\`path\`);`);
  await db.run(sql`CREATE INDEX \`organisations_rels_areas_id_idx\` ON \`organisations_rels\` (\`areas_id\`);`);
  await db.run(sql`CREATE TABLE \`_organisations_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_review_state\` text DEFAULT 'writing',
  	\`version_review_reason\` text,
  	\`version_review_submitted_at\` text,
  	\`version_review_submitted_by_id\` integer,
  	\`version_review_decided_at\` text,
  	\`version_review_decided_by_id\` integer,
  	\`version_website\` text,
  	\`version_charity_number\` text,
  	\`version_registered_address\` text,
  	\`version_proposed\` text,
  	\`version_curator_notes\` text,
  	\`version_public_id\` text,
  	\`version_slug\` text,
  	\`version_created_by_id\` integer,
  	\`version_imported_key\` text,
  	\`version_imported_values\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_review_submitted_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_review_decided_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
  await db.run(sql`CREATE INDEX \`_organisations_v_parent_idx\` ON \`_organisations_v\` (\`parent_id\`);`);
  await db.run(
    sql`CREATE INDEX \`_organisations_v_version_review_version_review_state_idx\` ON \`_organisations_v\` (\`version_review_state\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_organisations_v_version_review_version_review_submitted_idx\` ON \`_organisations_v\` (\`version_review_submitted_by_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_organisations_v_version_review_version_review_decided_b_idx\` ON \`_organisations_v\` (\`version_review_decided_by_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_organisations_v_version_version_public_id_idx\` ON \`_organisations_v\` (\`version_public_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_organisations_v_version_version_slug_idx\` ON \`_organisations_v\` (\`version_slug\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_organisations_v_version_version_created_by_idx\` ON \`_organisations_v\` (\`version_created_by_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_organisations_v_version_imported_version_imported_key_idx\` ON \`_organisations_v\` (\`version_imported_key\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_organisations_v_version_version_updated_at_idx\` ON \`_organisations_v\` (\`version_updated_at\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_organisations_v_version_version_created_at_idx\` ON \`_organisations_v\` (\`version_created_at\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_organisations_v_version_version__status_idx\` ON \`_organisations_v\` (\`version__status\`);`,
  );
  await db.run(sql`CREATE INDEX \`_organisations_v_created_at_idx\` ON \`_organisations_v\` (\`created_at\`);`);
  await db.run(sql`CREATE INDEX \`_organisations_v_updated_at_idx\` ON \`_organisations_v\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`_organisations_v_snapshot_idx\` ON \`_organisations_v\` (\`snapshot\`);`);
  await db.run(
    sql`CREATE INDEX \`_organisations_v_published_locale_idx\` ON \`_organisations_v\` (\`published_locale\`);`,
  );
  await db.run(sql`CREATE INDEX \`_organisations_v_latest_idx\` ON \`_organisations_v\` (\`latest\`);`);
  await db.run(sql`CREATE INDEX \`_organisations_v_autosave_idx\` ON \`_organisations_v\` (\`autosave\`);`);
  await db.run(sql`CREATE TABLE \`_organisations_v_locales\` (
  	\`version_name\` text,
  	\`version_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`_organisations_v_locales_locale_parent_id_unique\` ON \`_organisations_v_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_organisations_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`_organisations_v_texts_order_parent\` ON \`_organisations_v_texts\` (\`order\`,\`parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_organisations_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`areas_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_order_idx\` ON \`_organisations_v_rels\` (\`order\`);`);
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_parent_idx\` ON \`_organisations_v_rels\` (\`parent_id\`);`);
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_path_idx\` ON \`_organisations_v_rels\` (\`path\`);`);
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_areas_id_idx\` ON \`_organisations_v_rels\` (\`areas_id\`);`);
  await db.run(sql`CREATE TABLE \`venues\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`review_state\` text DEFAULT 'writing',
  	\`review_reason\` text,
  	\`review_submitted_at\` text,
  	\`review_submitted_by_id\` integer,
  	\`review_decided_at\` text,
  	\`review_decided_by_id\` integer,
  	\`address_private\` integer,
  	\`address\` text,
  	\`postcode\` text,
  	\`locality\` text,
  	\`organisation_id\` integer,
  	\`access_step_free\` text DEFAULT 'unknown',
  	\`access_step_free_from_stop\` text DEFAULT 'unknown',
  	\`access_blue_badge_parking\` text DEFAULT 'unknown',
  	\`access_transport_offered\` text DEFAULT 'unknown',
  	\`access_accessible_toilet\` text DEFAULT 'unknown',
  	\`access_changing_places\` text DEFAULT 'unknown',
  	\`access_gender_neutral_toilet\` text DEFAULT 'unknown',
  	\`access_hearing_loop\` text DEFAULT 'unknown',
  	\`access_bsl\` text DEFAULT 'unknown',
  	\`access_large_print\` text DEFAULT 'unknown',
  	\`access_easy_read\` text DEFAULT 'unknown',
  	\`access_interpreter\` text DEFAULT 'unknown',
  	\`access_quiet\` text DEFAULT 'unknown',
  	\`access_quiet_times\` text DEFAULT 'unknown',
  	\`access_seated\` text DEFAULT 'unknown',
  	\`access_rests\` text DEFAULT 'unknown',
  	\`access_dementia_friendly\` text DEFAULT 'unknown',
  	\`access_autism_friendly\` text DEFAULT 'unknown',
  	\`access_learning_disability_friendly\` text DEFAULT 'unknown',
  	\`access_women_only\` text DEFAULT 'unknown',
  	\`access_men_only\` text DEFAULT 'unknown',
  	\`access_someone_meets_you\` text DEFAULT 'unknown',
  	\`access_bring_someone\` text DEFAULT 'unknown',
  	\`access_carers_welcome\` text DEFAULT 'unknown',
  	\`access_assistance_dogs\` text DEFAULT 'unknown',
  	\`position_lat\` numeric,
  	\`position_lng\` numeric,
  	\`area_id\` integer,
  	\`curator_notes\` text,
  	\`public_id\` text,
  	\`slug\` text,
  	\`created_by_id\` integer,
  	\`imported_key\` text,
  	\`imported_values\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`review_submitted_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`review_decided_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`area_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
  await db.run(sql`CREATE INDEX \`venues_review_review_state_idx\` ON \`venues\` (\`review_state\`);`);
  await db.run(sql`CREATE INDEX \`venues_review_review_submitted_by_idx\` ON \`venues\` (\`review_submitted_by_id\`);`);
  await db.run(sql`CREATE INDEX \`venues_review_review_decided_by_idx\` ON \`venues\` (\`review_decided_by_id\`);`);
  await db.run(sql`CREATE INDEX \`venues_postcode_idx\` ON \`venues\` (\`postcode\`);`);
  await db.run(sql`CREATE INDEX \`venues_organisation_idx\` ON \`venues\` (\`organisation_id\`);`);
  await db.run(sql`CREATE INDEX \`venues_area_idx\` ON \`venues\` (\`area_id\`);`);
  await db.run(sql`CREATE UNIQUE INDEX \`venues_public_id_idx\` ON \`venues\` (\`public_id\`);`);
  await db.run(sql`CREATE INDEX \`venues_slug_idx\` ON \`venues\` (\`slug\`);`);
  await db.run(sql`CREATE INDEX \`venues_created_by_idx\` ON \`venues\` (\`created_by_id\`);`);
  await db.run(sql`CREATE INDEX \`venues_imported_imported_key_idx\` ON \`venues\` (\`imported_key\`);`);
  await db.run(sql`CREATE INDEX \`venues_updated_at_idx\` ON \`venues\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`venues_created_at_idx\` ON \`venues\` (\`created_at\`);`);
  await db.run(sql`CREATE INDEX \`venues__status_idx\` ON \`venues\` (\`_status\`);`);
  await db.run(sql`CREATE TABLE \`venues_locales\` (
  	\`name\` text,
  	\`directions\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`venues\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`venues_locales_locale_parent_id_unique\` ON \`venues_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`venues_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`venues\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`venues_texts_order_parent\` ON \`venues_texts\` (\`order\`,\`parent_id\`);`);
  await db.run(sql`CREATE TABLE \`_venues_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_review_state\` text DEFAULT 'writing',
  	\`version_review_reason\` text,
  	\`version_review_submitted_at\` text,
  	\`version_review_submitted_by_id\` integer,
  	\`version_review_decided_at\` text,
  	\`version_review_decided_by_id\` integer,
  	\`version_address_private\` integer,
  	\`version_address\` text,
  	\`version_postcode\` text,
  	\`version_locality\` text,
  	\`version_organisation_id\` integer,
  	\`version_access_step_free\` text DEFAULT 'unknown',
  	\`version_access_step_free_from_stop\` text DEFAULT 'unknown',
  	\`version_access_blue_badge_parking\` text DEFAULT 'unknown',
  	\`version_access_transport_offered\` text DEFAULT 'unknown',
  	\`version_access_accessible_toilet\` text DEFAULT 'unknown',
  	\`version_access_changing_places\` text DEFAULT 'unknown',
  	\`version_access_gender_neutral_toilet\` text DEFAULT 'unknown',
  	\`version_access_hearing_loop\` text DEFAULT 'unknown',
  	\`version_access_bsl\` text DEFAULT 'unknown',
  	\`version_access_large_print\` text DEFAULT 'unknown',
  	\`version_access_easy_read\` text DEFAULT 'unknown',
  	\`version_access_interpreter\` text DEFAULT 'unknown',
  	\`version_access_quiet\` text DEFAULT 'unknown',
  	\`version_access_quiet_times\` text DEFAULT 'unknown',
  	\`version_access_seated\` text DEFAULT 'unknown',
  	\`version_access_rests\` text DEFAULT 'unknown',
  	\`version_access_dementia_friendly\` text DEFAULT 'unknown',
  	\`version_access_autism_friendly\` text DEFAULT 'unknown',
  	\`version_access_learning_disability_friendly\` text DEFAULT 'unknown',
  	\`version_access_women_only\` text DEFAULT 'unknown',
  	\`version_access_men_only\` text DEFAULT 'unknown',
  	\`version_access_someone_meets_you\` text DEFAULT 'unknown',
  	\`version_access_bring_someone\` text DEFAULT 'unknown',
  	\`version_access_carers_welcome\` text DEFAULT 'unknown',
  	\`version_access_assistance_dogs\` text DEFAULT 'unknown',
  	\`version_position_lat\` numeric,
  	\`version_position_lng\` numeric,
  	\`version_area_id\` integer,
  	\`version_curator_notes\` text,
  	\`version_public_id\` text,
  	\`version_slug\` text,
  	\`version_created_by_id\` integer,
  	\`version_imported_key\` text,
  	\`version_imported_values\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`venues\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_review_submitted_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_review_decided_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_area_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
  await db.run(sql`CREATE INDEX \`_venues_v_parent_idx\` ON \`_venues_v\` (\`parent_id\`);`);
  await db.run(
    sql`CREATE INDEX \`_venues_v_version_review_version_review_state_idx\` ON \`_venues_v\` (\`version_review_state\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_venues_v_version_review_version_review_submitted_by_idx\` ON \`_venues_v\` (\`version_review_submitted_by_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_venues_v_version_review_version_review_decided_by_idx\` ON \`_venues_v\` (\`version_review_decided_by_id\`);`,
  );
  await db.run(sql`CREATE INDEX \`_venues_v_version_version_postcode_idx\` ON \`_venues_v\` (\`version_postcode\`);`);
  await db.run(
    sql`CREATE INDEX \`_venues_v_version_version_organisation_idx\` ON \`_venues_v\` (\`version_organisation_id\`);`,
  );
  await db.run(sql`CREATE INDEX \`_venues_v_version_version_area_idx\` ON \`_venues_v\` (\`version_area_id\`);`);
  await db.run(sql`CREATE INDEX \`_venues_v_version_version_public_id_idx\` ON \`_venues_v\` (\`version_public_id\`);`);
  await db.run(sql`CREATE INDEX \`_venues_v_version_version_slug_idx\` ON \`_venues_v\` (\`version_slug\`);`);
  await db.run(
    sql`CREATE INDEX \`_venues_v_version_version_created_by_idx\` ON \`_venues_v\` (\`version_created_by_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_venues_v_version_imported_version_imported_key_idx\` ON \`_venues_v\` (\`version_imported_key\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_venues_v_version_version_updated_at_idx\` ON \`_venues_v\` (\`version_updated_at\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_venues_v_version_version_created_at_idx\` ON \`_venues_v\` (\`version_created_at\`);`,
  );
  await db.run(sql`CREATE INDEX \`_venues_v_version_version__status_idx\` ON \`_venues_v\` (\`version__status\`);`);
  await db.run(sql`CREATE INDEX \`_venues_v_created_at_idx\` ON \`_venues_v\` (\`created_at\`);`);
  await db.run(sql`CREATE INDEX \`_venues_v_updated_at_idx\` ON \`_venues_v\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`_venues_v_snapshot_idx\` ON \`_venues_v\` (\`snapshot\`);`);
  await db.run(sql`CREATE INDEX \`_venues_v_published_locale_idx\` ON \`_venues_v\` (\`published_locale\`);`);
  await db.run(sql`CREATE INDEX \`_venues_v_latest_idx\` ON \`_venues_v\` (\`latest\`);`);
  await db.run(sql`CREATE INDEX \`_venues_v_autosave_idx\` ON \`_venues_v\` (\`autosave\`);`);
  await db.run(sql`CREATE TABLE \`_venues_v_locales\` (
  	\`version_name\` text,
  	\`version_directions\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_venues_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`_venues_v_locales_locale_parent_id_unique\` ON \`_venues_v_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_venues_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_venues_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`_venues_v_texts_order_parent\` ON \`_venues_v_texts\` (\`order\`,\`parent_id\`);`);
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`organisation_id\` integer,
  	\`created_by_id\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_card_url\` text,
  	\`sizes_card_width\` numeric,
  	\`sizes_card_height\` numeric,
  	\`sizes_card_mime_type\` text,
  	\`sizes_card_filesize\` numeric,
  	\`sizes_card_filename\` text,
  	\`sizes_page_url\` text,
  	\`sizes_page_width\` numeric,
  	\`sizes_page_height\` numeric,
  	\`sizes_page_mime_type\` text,
  	\`sizes_page_filesize\` numeric,
  	\`sizes_page_filename\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
  await db.run(sql`CREATE INDEX \`media_organisation_idx\` ON \`media\` (\`organisation_id\`);`);
  await db.run(sql`CREATE INDEX \`media_created_by_idx\` ON \`media\` (\`created_by_id\`);`);
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`);
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`);
  await db.run(sql`CREATE INDEX \`media_sizes_card_sizes_card_filename_idx\` ON \`media\` (\`sizes_card_filename\`);`);
  await db.run(sql`CREATE INDEX \`media_sizes_page_sizes_page_filename_idx\` ON \`media\` (\`sizes_page_filename\`);`);
  await db.run(sql`CREATE TABLE \`media_locales\` (
  	\`alt\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`media_locales_locale_parent_id_unique\` ON \`media_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`checks\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`listing_id\` integer NOT NULL,
  	\`on\` text NOT NULL,
  	\`how\` text NOT NULL,
  	\`by\` text NOT NULL,
  	\`notes\` text,
  	\`created_by_id\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`listing_id\`) REFERENCES \`listings\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
  await db.run(sql`CREATE INDEX \`checks_listing_idx\` ON \`checks\` (\`listing_id\`);`);
  await db.run(sql`CREATE INDEX \`checks_on_idx\` ON \`checks\` (\`on\`);`);
  await db.run(sql`CREATE INDEX \`checks_created_by_idx\` ON \`checks\` (\`created_by_id\`);`);
  await db.run(sql`CREATE INDEX \`checks_updated_at_idx\` ON \`checks\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`checks_created_at_idx\` ON \`checks\` (\`created_at\`);`);
  await db.run(sql`CREATE TABLE \`areas_terms\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`from\` text NOT NULL,
  	\`to\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`areas_terms_order_idx\` ON \`areas_terms\` (\`_order\`);`);
  await db.run(sql`CREATE INDEX \`areas_terms_parent_id_idx\` ON \`areas_terms\` (\`_parent_id\`);`);
  await db.run(sql`CREATE TABLE \`areas\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`code\` text NOT NULL,
  	\`covered\` integer,
  	\`contact_name\` text,
  	\`contact_phone\` text,
  	\`contact_email\` text,
  	\`contact_website\` text,
  	\`curator_notes\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `);
  await db.run(sql`CREATE UNIQUE INDEX \`areas_code_idx\` ON \`areas\` (\`code\`);`);
  await db.run(sql`CREATE INDEX \`areas_updated_at_idx\` ON \`areas\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`areas_created_at_idx\` ON \`areas\` (\`created_at\`);`);
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`);
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`);
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`role\` text DEFAULT 'editor' NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `);
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`);
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`);
  await db.run(sql`CREATE TABLE \`users_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`areas_id\` integer,
  	\`organisations_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`users_rels_order_idx\` ON \`users_rels\` (\`order\`);`);
  await db.run(sql`CREATE INDEX \`users_rels_parent_idx\` ON \`users_rels\` (\`parent_id\`);`);
  await db.run(sql`CREATE INDEX \`users_rels_path_idx\` ON \`users_rels\` (\`path\`);`);
  await db.run(sql`CREATE INDEX \`users_rels_areas_id_idx\` ON \`users_rels\` (\`areas_id\`);`);
  await db.run(sql`CREATE INDEX \`users_rels_organisations_id_idx\` ON \`users_rels\` (\`organisations_id\`);`);
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `);
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`);
  await db.run(sql`CREATE TABLE \`payload_jobs_log\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`executed_at\` text NOT NULL,
  	\`completed_at\` text NOT NULL,
  	\`task_slug\` text NOT NULL,
  	\`task_i_d\` text NOT NULL,
  	\`input\` text,
  	\`output\` text,
  	\`state\` text NOT NULL,
  	\`error\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`payload_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`payload_jobs_log_order_idx\` ON \`payload_jobs_log\` (\`_order\`);`);
  await db.run(sql`CREATE INDEX \`payload_jobs_log_parent_id_idx\` ON \`payload_jobs_log\` (\`_parent_id\`);`);
  await db.run(sql`CREATE TABLE \`payload_jobs\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`input\` text,
  	\`completed_at\` text,
  	\`total_tried\` numeric DEFAULT 0,
  	\`has_error\` integer DEFAULT false,
  	\`error\` text,
  	\`task_slug\` text,
  	\`queue\` text DEFAULT 'default',
  	\`wait_until\` text,
  	\`processing\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `);
  await db.run(sql`CREATE INDEX \`payload_jobs_completed_at_idx\` ON \`payload_jobs\` (\`completed_at\`);`);
  await db.run(sql`CREATE INDEX \`payload_jobs_total_tried_idx\` ON \`payload_jobs\` (\`total_tried\`);`);
  await db.run(sql`CREATE INDEX \`payload_jobs_has_error_idx\` ON \`payload_jobs\` (\`has_error\`);`);
  await db.run(sql`CREATE INDEX \`payload_jobs_task_slug_idx\` ON \`payload_jobs\` (\`task_slug\`);`);
  await db.run(sql`CREATE INDEX \`payload_jobs_queue_idx\` ON \`payload_jobs\` (\`queue\`);`);
  await db.run(sql`CREATE INDEX \`payload_jobs_wait_until_idx\` ON \`payload_jobs\` (\`wait_until\`);`);
  await db.run(sql`CREATE INDEX \`payload_jobs_processing_idx\` ON \`payload_jobs\` (\`processing\`);`);
  await db.run(sql`CREATE INDEX \`payload_jobs_updated_at_idx\` ON \`payload_jobs\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`payload_jobs_created_at_idx\` ON \`payload_jobs\` (\`created_at\`);`);
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `);
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`,
  );
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`listings_id\` integer,
  	\`organisations_id\` integer,
  	\`venues_id\` integer,
  	\`media_id\` integer,
  	\`checks_id\` integer,
  	\`areas_id\` integer,
  	\`users_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`listings_id\`) REFERENCES \`listings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`venues_id\`) REFERENCES \`venues\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`checks_id\`) REFERENCES \`checks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_listings_id_idx\` ON \`payload_locked_documents_rels\` (\`listings_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_organisations_id_idx\` ON \`payload_locked_documents_rels\` (\`organisations_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_venues_id_idx\` ON \`payload_locked_documents_rels\` (\`venues_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_checks_id_idx\` ON \`payload_locked_documents_rels\` (\`checks_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_areas_id_idx\` ON \`payload_locked_documents_rels\` (\`areas_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `);
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`);
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`);
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`);
  await db.run(
    sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`,
  );
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`);
  await db.run(
    sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `);
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`);
  await db.run(sql`CREATE TABLE \`directory\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`centre_lat\` numeric NOT NULL,
  	\`centre_lng\` numeric NOT NULL,
  	\`publisher\` text NOT NULL,
  	\`email\` text NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `);
  await db.run(sql`CREATE TABLE \`directory_locales\` (
  	\`name\` text NOT NULL,
  	\`purpose\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`directory\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`directory_locales_locale_parent_id_unique\` ON \`directory_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`listings_kinds\`;`);
  await db.run(sql`DROP TABLE \`listings_activities\`;`);
  await db.run(sql`DROP TABLE \`listings_languages\`;`);
  await db.run(sql`DROP TABLE \`listings_sessions_nth\`;`);
  await db.run(sql`DROP TABLE \`listings_sessions_dates\`;`);
  await db.run(sql`DROP TABLE \`listings_sessions_except\`;`);
  await db.run(sql`DROP TABLE \`listings_sessions\`;`);
  await db.run(sql`DROP TABLE \`listings_sessions_locales\`;`);
  await db.run(sql`DROP TABLE \`listings_attending\`;`);
  await db.run(sql`DROP TABLE \`listings_joining_how\`;`);
  await db.run(sql`DROP TABLE \`listings_joining_referral\`;`);
  await db.run(sql`DROP TABLE \`listings_eligibility_audiences\`;`);
  await db.run(sql`DROP TABLE \`listings\`;`);
  await db.run(sql`DROP TABLE \`listings_locales\`;`);
  await db.run(sql`DROP TABLE \`listings_texts\`;`);
  await db.run(sql`DROP TABLE \`listings_rels\`;`);
  await db.run(sql`DROP TABLE \`_listings_v_version_kinds\`;`);
  await db.run(sql`DROP TABLE \`_listings_v_version_activities\`;`);
  await db.run(sql`DROP TABLE \`_listings_v_version_languages\`;`);
  await db.run(sql`DROP TABLE \`_listings_v_version_sessions_nth\`;`);
  await db.run(sql`DROP TABLE \`_listings_v_version_sessions_dates\`;`);
  await db.run(sql`DROP TABLE \`_listings_v_version_sessions_except\`;`);
  await db.run(sql`DROP TABLE \`_listings_v_version_sessions\`;`);
  await db.run(sql`DROP TABLE \`_listings_v_version_sessions_locales\`;`);
  await db.run(sql`DROP TABLE \`_listings_v_version_attending\`;`);
  await db.run(sql`DROP TABLE \`_listings_v_version_joining_how\`;`);
  await db.run(sql`DROP TABLE \`_listings_v_version_joining_referral\`;`);
  await db.run(sql`DROP TABLE \`_listings_v_version_eligibility_audiences\`;`);
  await db.run(sql`DROP TABLE \`_listings_v\`;`);
  await db.run(sql`DROP TABLE \`_listings_v_locales\`;`);
  await db.run(sql`DROP TABLE \`_listings_v_texts\`;`);
  await db.run(sql`DROP TABLE \`_listings_v_rels\`;`);
  await db.run(sql`DROP TABLE \`organisations\`;`);
  await db.run(sql`DROP TABLE \`organisations_locales\`;`);
  await db.run(sql`DROP TABLE \`organisations_texts\`;`);
  await db.run(sql`DROP TABLE \`organisations_rels\`;`);
  await db.run(sql`DROP TABLE \`_organisations_v\`;`);
  await db.run(sql`DROP TABLE \`_organisations_v_locales\`;`);
  await db.run(sql`DROP TABLE \`_organisations_v_texts\`;`);
  await db.run(sql`DROP TABLE \`_organisations_v_rels\`;`);
  await db.run(sql`DROP TABLE \`venues\`;`);
  await db.run(sql`DROP TABLE \`venues_locales\`;`);
  await db.run(sql`DROP TABLE \`venues_texts\`;`);
  await db.run(sql`DROP TABLE \`_venues_v\`;`);
  await db.run(sql`DROP TABLE \`_venues_v_locales\`;`);
  await db.run(sql`DROP TABLE \`_venues_v_texts\`;`);
  await db.run(sql`DROP TABLE \`media\`;`);
  await db.run(sql`DROP TABLE \`media_locales\`;`);
  await db.run(sql`DROP TABLE \`checks\`;`);
  await db.run(sql`DROP TABLE \`areas_terms\`;`);
  await db.run(sql`DROP TABLE \`areas\`;`);
  await db.run(sql`DROP TABLE \`users_sessions\`;`);
  await db.run(sql`DROP TABLE \`users\`;`);
  await db.run(sql`DROP TABLE \`users_rels\`;`);
  await db.run(sql`DROP TABLE \`payload_kv\`;`);
  await db.run(sql`DROP TABLE \`payload_jobs_log\`;`);
  await db.run(sql`DROP TABLE \`payload_jobs\`;`);
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`);
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`);
  await db.run(sql`DROP TABLE \`payload_preferences\`;`);
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`);
  await db.run(sql`DROP TABLE \`payload_migrations\`;`);
  await db.run(sql`DROP TABLE \`directory\`;`);
  await db.run(sql`DROP TABLE \`directory_locales\`;`);
}
