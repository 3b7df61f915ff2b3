import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

const text = z.string().trim().min(1);
const webUrl = z.url({ protocol: /^https?$/ });

const variablesSchema = z.object({
  PORT: z.coerce.number("a whole number such as 3000").int().min(0).max(65_535).default(3000),
  HOST: text.default("127.0.0.1"),
  DATA_DIR: text.default("data"),
  DATABASE_URL: z
    .string()
    .regex(/^mongodb(?:\+srv)?:\/\//, "an address that begins with mongodb:// (leave it out to use a SQLite file)")
    .optional(),
  PUBLIC_URL: webUrl.optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: text.default("Alongside <alongside@localhost>"),
  TILES_URL: z
    .string()
    .regex(
      /^https?:\/\/.+\{z\}.*\{x\}.*\{y\}|^https?:\/\/.+\{z\}.*\{y\}.*\{x\}/,
      "an address with {z}, {x} and {y} in it",
    )
    .optional(),
  TILES_ATTRIBUTION: text.optional(),
  MOST_SEARCH_KB: z.coerce.number().positive().optional(),
  MEILI_URL: webUrl.optional(),
  MEILI_PUBLIC_URL: webUrl.optional(),
  MEILI_ADMIN_KEY: text.optional(),
  MEILI_INDEX: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,100}$/, "letters, digits, hyphens and underscores, at most 100")
    .default("listings"),
  ADMIN_EMAIL: z.email().default("administrator@example.org"),
  LOG_LEVEL: z
    .enum(["debug", "info", "warn", "error", "silent"], "one of debug, info, warn, error and silent")
    .default("info"),
  PAYLOAD_SECRET: z.string().min(16, "at least 16 characters").optional(),
});
/** Without a key anybody could write to the search server. */
const settingsSchema = variablesSchema.refine(({ MEILI_URL, MEILI_ADMIN_KEY }) => !MEILI_URL || MEILI_ADMIN_KEY, {
  path: ["MEILI_ADMIN_KEY"],
  error: "the master key or the admin key of the search server in MEILI_URL",
});

/** A Meilisearch server that visitors search. */
export interface SearchServerSettings {
  /** Where we reach it, without a slash at the end. */
  readonly url: string;
  /** Where visitors' browsers reach it, without a slash at the end. */
  readonly publicUrl: string;
  /** The master key, or one that may make keys. */
  readonly adminKey: string;
  readonly index: string;
}

export interface Environment {
  readonly port: number;
  /** The network address listened on; loopback unless set. */
  readonly host: string;
  /** Everything that is kept lives here: database, photos, mail, releases. Absolute. */
  readonly dataDir: string;
  /** MongoDB; absent = a SQLite file in `dataDir`. */
  readonly databaseUrl?: string;
  /** Where people reach the directory, without a slash at the end. */
  readonly publicUrl: string;
  /** Absent = mail is written as files in `dataDir`/mail. */
  readonly smtpUrl?: string;
  readonly mailFrom: string;
  readonly tilesUrl?: string;
  readonly tilesAttribution?: string;
  /** How much of the search a phone fetches at most, in KB compressed; absent = the site's builder decides. */
  readonly mostSearchKb?: number;
  /** Absent = visitors search on their own device. */
  readonly searchServer?: SearchServerSettings;
  /** The first administrator, who is made with a new directory. */
  readonly adminEmail: string;
  /** How much the server says on the console. */
  readonly logLevel: "debug" | "info" | "warn" | "error" | "silent";
  /** Absent = made once and kept in `dataDir`. */
  readonly secret?: string;
}

/** The settings, read from the environment; throws one sentence for each setting that is wrong. An empty value counts as not set. */
export function environment(variables: Readonly<Record<string, string | undefined>> = process.env): Environment {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim()));
  const parsed = settingsSchema.safeParse(given);
  if (!parsed.success) throw new Error(parsed.error.issues.map(sentence).join("\n"));
  const settings = parsed.data;
  return {
    port: settings.PORT,
    host: settings.HOST,
    dataDir: resolve(settings.DATA_DIR),
    databaseUrl: settings.DATABASE_URL,
    publicUrl: withoutSlash(settings.PUBLIC_URL ?? `http://localhost:${settings.PORT}`),
    smtpUrl: settings.SMTP_URL,
    mailFrom: settings.MAIL_FROM,
    tilesUrl: settings.TILES_URL,
    tilesAttribution: settings.TILES_ATTRIBUTION,
    mostSearchKb: settings.MOST_SEARCH_KB,
    searchServer: searchServerOf(settings),
    adminEmail: settings.ADMIN_EMAIL,
    logLevel: settings.LOG_LEVEL,
    secret: settings.PAYLOAD_SECRET,
  };
}

const withoutSlash = (address: string): string => address.replace(/\/+$/, "");

function searchServerOf({
  MEILI_URL: url,
  MEILI_PUBLIC_URL: publicUrl,
  MEILI_ADMIN_KEY: adminKey,
  MEILI_INDEX: index,
}: z.infer<typeof settingsSchema>): SearchServerSettings | undefined {
  if (!url || !adminKey) return undefined;
  return { url: withoutSlash(url), publicUrl: withoutSlash(publicUrl ?? url), adminKey, index };
}

const expected: Readonly<Record<string, string>> = {
  PORT: "a whole number from 0 to 65535, such as 3000",
  PUBLIC_URL: "a web address such as https://directory.example.org",
  MOST_SEARCH_KB: "a number of kilobytes such as 1000",
  MEILI_URL: "the web address of a Meilisearch server such as http://127.0.0.1:7700",
  MEILI_PUBLIC_URL: "a web address such as https://search.example.org",
  ADMIN_EMAIL: "an email address such as directory@example.org",
  SMTP_URL: "a mail server's address such as smtp://user:password@mail.example.org:587",
};

function sentence({ path, message }: z.core.$ZodIssue): string {
  const name = String(path[0]);
  return `The setting ${name} should be ${expected[name] ?? message}.`;
}

/** The environment for a process that is started from here: this one's, with some settings made plain. */
export const environmentOfChild = (settings: Readonly<Record<string, string>>): NodeJS.ProcessEnv => ({
  ...process.env,
  ...settings,
});

/**
 * What a command begins with, before it loads anything that asks NODE_ENV how to be (React, Next, Payload): reads the file
 * `.env` at the root, whose settings give way to those already set, and resolves the settings. Nobody is told that it runs.
 */
export function runIn(mode: "production" | "development"): Environment {
  const file = join(root, ".env");
  if (existsSync(file)) process.loadEnvFile(file);
  Object.assign(process.env, { NODE_ENV: mode, NEXT_TELEMETRY_DISABLED: "1", ASTRO_TELEMETRY_DISABLED: "1" });
  return environment();
}
