import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";

const usage = `npm test [-- FILTER …]

Runs every test: units, real SQLite and HTTP, a real browser. With FILTER only the files whose path contains it.
Vitest's own options can follow, for example: npm test -- --project unit

Settings:
  TEST_MONGODB_URL   a MongoDB-compatible server to run the database suite against (mongodb://…)
  TEST_MEILI_URL     a Meilisearch server (1.50 or a later 1.x) to run the search server's suites against
  TEST_MEILI_KEY     its master key
  CHROMIUM_PATH      a browser to use instead of the one that comes with the packages`;

const reportSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(z.object({ assertionResults: z.array(z.object({ status: z.string(), fullName: z.string() })) })),
});

const options = process.argv.slice(2);
if (options.includes("--help")) {
  console.log(usage);
  process.exit(0);
}

const folder = mkdtempSync(join(tmpdir(), "alongside-test-"));
const file = join(folder, "report.json");
const vitest = join(import.meta.dirname, "../node_modules/vitest/vitest.mjs");
const { status } = spawnSync(
  process.execPath,
  [vitest, "run", "--reporter=default", "--reporter=json", `--outputFile.json=${file}`, ...options],
  { stdio: "inherit" },
);

// Vitest writes none where it ends before any test.
const noReport = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };
const report = existsSync(file) ? reportSchema.parse(JSON.parse(readFileSync(file, "utf8"))) : noReport;
rmSync(folder, { recursive: true });
const skipped = report.testResults
  .flatMap((suite) => suite.assertionResults)
  .filter((test) => test.status === "skipped");
for (const test of skipped) console.log(`skipped: ${test.fullName}`);
// A file that cannot even be loaded has no tests to fail, yet it has failed.
const failed = status === 0 ? report.numFailedTests : Math.max(report.numFailedTests, 1);
console.log(
  `${report.numPassedTests} passed, ${failed} failed, ${report.numPendingTests + report.numTodoTests} skipped`,
);
process.exitCode = failed > 0 || report.numPassedTests === 0 ? 1 : 0;
