import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

const text = z.string().trim().min(1);
const webUrl = z.url({ protocol: /^https?$/ });

const settingsSchema = z.object({
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
  ADMIN_EMAIL: z.email().default("administrator@example.org"),
  LOG_LEVEL: z
    .enum(["debug", "info", "warn", "error", "silent"], "one of debug, info, warn, error and silent")
    .default("info"),
  PAYLOAD_SECRET: z.string().min(16, "at least 16 characters").optional(),
});

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
    publicUrl: (settings.PUBLIC_URL ?? `http://localhost:${settings.PORT}`).replace(/\/+$/, ""),
    smtpUrl: settings.SMTP_URL,
    mailFrom: settings.MAIL_FROM,
    tilesUrl: settings.TILES_URL,
    tilesAttribution: settings.TILES_ATTRIBUTION,
    adminEmail: settings.ADMIN_EMAIL,
    logLevel: settings.LOG_LEVEL,
    secret: settings.PAYLOAD_SECRET,
  };
}

const expected: Readonly<Record<string, string>> = {
  PORT: "a whole number from 0 to 65535, such as 3000",
  PUBLIC_URL: "a web address such as https://directory.example.org",
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
