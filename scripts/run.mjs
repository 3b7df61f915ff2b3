// `node scripts/run.mjs NAME [ARGUMENTS]` runs scripts/NAME.ts under the Node pinned in package.json, after installing
// what is missing. Written for any Node ≥ 20 with nothing installed.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const modules = join(root, "node_modules");
const stamp = join(modules, ".alongside-installed");
const lockNow = () =>
  createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");

function install() {
  console.error("Installing what is missing (about two minutes the first time)…");
  // Not `npm ci`: it refuses a lock file that was written where a registry has not every system's packages.
  const { status } = spawnSync("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    console.error(
      "\nnpm could not install the packages. Check the network connection and the free disk space (1.5 GB), then run it again.",
    );
    process.exit(1);
  }
  writeFileSync(stamp, lockNow());
}

if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== lockNow()) install();

const [name, ...rest] = process.argv.slice(2);
const node = join(modules, "node", "bin", process.platform === "win32" ? "node.exe" : "node");
const child = spawn(existsSync(node) ? node : process.execPath, [join(root, "scripts", `${name}.ts`), ...rest], {
  cwd: root,
  stdio: "inherit",
});
// A terminal signals the whole group; anything else signals this process alone, so pass it on.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
child.on("exit", (status, signal) => process.exit(status ?? (signal === "SIGKILL" ? 1 : 0)));
