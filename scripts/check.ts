import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const usage = `npm run check [-- --fix]

Checks types, lint and format, import direction and unused code. --fix formats and mends what can be mended safely.`;

const root = join(import.meta.dirname, "..");
const fix = process.argv.includes("--fix");
const checks: readonly { what: string; package: string; bin: string; options: string[] }[] = [
  { what: "types", package: "typescript", bin: "tsc", options: ["--noEmit", "-p", "."] },
  { what: "types of the admin", package: "typescript", bin: "tsc", options: ["--noEmit", "-p", "cms"] },
  {
    what: "types of the pages",
    package: "@astrojs/check",
    bin: "astro-check",
    options: ["--root", "site", "--tsconfig", "tsconfig.json"],
  },
  {
    what: "lint and format",
    package: "@biomejs/biome",
    bin: "biome",
    options: ["check", "--error-on-warnings", ...(fix ? ["--write"] : [])],
  },
  {
    what: "import direction",
    package: "dependency-cruiser",
    bin: "depcruise",
    options: ["--config", ".dependency-cruiser.mjs", "search", "cms", "server", "site", "scripts", "tests"],
  },
  { what: "unused code", package: "knip", bin: "knip", options: [] },
];

/** The script behind a package's command, so that it runs under this very Node on every system. */
function scriptOf(packageName: string, bin: string): string {
  const folder = join(root, "node_modules", packageName);
  const { bin: bins } = z
    .object({ bin: z.union([z.string(), z.record(z.string(), z.string())]) })
    .parse(JSON.parse(readFileSync(join(folder, "package.json"), "utf8")));
  const file = typeof bins === "string" ? bins : bins[bin];
  if (!file) throw new Error(`${packageName} has no command ${bin}.`);
  return join(folder, file);
}

if (process.argv.includes("--help")) {
  console.log(usage);
  process.exit(0);
}
const failed = checks.filter(({ what, package: packageName, bin, options }) => {
  console.log(`\n— ${what}`);
  return (
    spawnSync(process.execPath, [scriptOf(packageName, bin), ...options], { cwd: root, stdio: "inherit" }).status !== 0
  );
});
console.log(
  failed.length === 0 ? "\nAll checks pass." : `\nNot right yet: ${failed.map(({ what }) => what).join(", ")}.`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
