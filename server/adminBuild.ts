import { spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { environmentOfChild } from "../cms/environment.ts";
import { fingerprint } from "../cms/publish/fingerprint.ts";
import { CannotStart } from "./listen.ts";

const root = join(import.meta.dirname, "..");
export const cmsFolder = join(root, "cms");
const built = join(cmsFolder, ".next", "alongside-built-from");
/** What Next writes last. `npm run dev` takes it away. */
const whole = join(cmsFolder, ".next", "BUILD_ID");

/** Builds the admin where what it is built from has changed since the last time. Resolves to whether it had to. */
export async function buildAdmin(): Promise<boolean> {
  const inputs = fingerprint(root, ["cms", "search", "package-lock.json"]);
  if (existsSync(whole) && existsSync(built) && readFileSync(built, "utf8") === inputs) return false;
  const { code, output } = await nextBuild();
  if (code !== 0) throw new CannotStart(`The admin could not be built:\n${output.trim()}`);
  writeFileSync(built, inputs);
  return true;
}

function nextBuild(): Promise<{ code: number | null; output: string }> {
  const next = join(root, "node_modules", "next", "dist", "bin", "next");
  const child = spawn(process.execPath, [next, "build", cmsFolder], {
    env: environmentOfChild({ NODE_ENV: "production" }),
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const keep = (chunk: Buffer) => {
    output += chunk;
  };
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  const stop = () => child.kill();
  process.on("exit", stop);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      process.off("exit", stop);
      resolve({ code, output });
    });
  });
}
