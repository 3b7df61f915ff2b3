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
  [{ MOST_SEARCH_KB: "1 MB" }, "The setting MOST_SEARCH_KB should be a number of kilobytes such as 1000."],
  [
    { TILES_URL: "https://tiles.example.org" },
    "The setting TILES_URL should be an address with {z}, {x} and {y} in it.",
  ],
  [
    { MEILI_URL: "127.0.0.1:7700", MEILI_ADMIN_KEY: "key" },
    "The setting MEILI_URL should be the web address of a Meilisearch server such as http://127.0.0.1:7700.",
  ],
  [
    { MEILI_URL: "http://127.0.0.1:7700" },
    "The setting MEILI_ADMIN_KEY should be the master key or the admin key of the search server in MEILI_URL.",
  ],
  [
    { MEILI_INDEX: "my listings" },
    "The setting MEILI_INDEX should be letters, digits, hyphens and underscores, at most 100.",
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

test("a search server is reached by everybody at one address unless visitors have another", () => {
  expect(environment({}).searchServer).toBeUndefined();
  const server = { MEILI_URL: "http://127.0.0.1:7700/", MEILI_ADMIN_KEY: "key" };
  expect(environment(server).searchServer).toEqual({
    url: "http://127.0.0.1:7700",
    publicUrl: "http://127.0.0.1:7700",
    adminKey: "key",
    index: "listings",
  });
  expect(
    environment({ ...server, MEILI_PUBLIC_URL: "https://example.org/search/", MEILI_INDEX: "sale" }).searchServer,
  ).toMatchObject({ publicUrl: "https://example.org/search", index: "sale" });
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
