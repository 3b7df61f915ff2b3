import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { environment } from "../../cms/environment.ts";
import { payloadSecret } from "../../cms/secret.ts";
import { trustedOrigins } from "../../cms/trustedOrigins.ts";

test("with nothing set there is a server for this machine alone, on a file", () => {
  const { host, port, publicUrl, databaseUrl, smtpUrl, dataDir } = environment({});
  expect({ host, port, publicUrl, databaseUrl, smtpUrl }).toEqual({
    host: "127.0.0.1",
    port: 3000,
    publicUrl: "http://localhost:3000",
    databaseUrl: undefined,
    smtpUrl: undefined,
  });
  expect(dataDir).toMatch(/\/data$/);
});

test.each([
  [{ PORT: "eighty" }, "The setting PORT should be a whole number from 0 to 65535, such as 3000."],
  [{ PORT: "70000" }, "The setting PORT should be a whole number from 0 to 65535, such as 3000."],
  [
    { DATABASE_URL: "postgres://localhost" },
    "The setting DATABASE_URL should be an address that begins with mongodb:// (leave it out to use a SQLite file).",
  ],
  [
    { PUBLIC_URL: "directory.example.org" },
    "The setting PUBLIC_URL should be a web address such as https://directory.example.org.",
  ],
  [
    { TILES_URL: "https://tiles.example.org" },
    "The setting TILES_URL should be an address with {z}, {x} and {y} in it.",
  ],
  [{ PAYLOAD_SECRET: "short" }, "The setting PAYLOAD_SECRET should be at least 16 characters."],
])("%j gets a sentence", (variables, sentence) => {
  expect(() => environment(variables)).toThrow(sentence);
});

test("a setting that is empty counts as not set, and a slash at the end of the address does not matter", () => {
  expect(environment({ PORT: "", PUBLIC_URL: "https://example.org/" })).toMatchObject({
    port: 3000,
    publicUrl: "https://example.org",
  });
});

test("the key that signs logins is made once, and nobody else can read it", () => {
  const dataDir = mkdtempSync(join(tmpdir(), "alongside-secret-"));
  const settings = environment({ DATA_DIR: dataDir });
  const secret = payloadSecret(settings);
  expect(secret).toHaveLength(64);
  expect(payloadSecret(settings)).toBe(secret);
  expect(statSync(join(dataDir, "secret")).mode & 0o777).toBe(0o600);
  rmSync(dataDir, { recursive: true });
});

test("on one's own machine both of its names may be used; elsewhere only the public address", () => {
  expect(trustedOrigins("http://localhost:3000")).toEqual(["http://localhost:3000", "http://127.0.0.1:3000"]);
  expect(trustedOrigins("https://example.org/directory")).toEqual(["https://example.org"]);
});
