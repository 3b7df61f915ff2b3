import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { environmentOfChild } from "../../cms/environment.ts";
import { spreadsheet } from "./spreadsheet.ts";

export interface ImportFigures {
  readonly rows: number;
  /** From an empty data directory to every row in it, the start of the command included. */
  readonly seconds: number;
  /** The same file once more, which changes nothing. */
  readonly againSeconds: number;
}

/** How long the command `import` takes for a spreadsheet of so many listings, each with its venue and organisation. */
export async function benchImport(rows = 1_000): Promise<ImportFigures> {
  const folder = mkdtempSync(join(tmpdir(), "alongside-bench-import-"));
  const file = join(folder, "listings.csv");
  writeFileSync(file, spreadsheet(rows));
  try {
    const seconds = await timed(file, folder);
    return { rows, seconds, againSeconds: await timed(file, folder) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function timed(file: string, dataDir: string): Promise<number> {
  const began = performance.now();
  const command = join(import.meta.dirname, "../import.ts");
  const child = spawn(process.execPath, [command, file, "--as", "template"], {
    env: environmentOfChild({ DATA_DIR: dataDir, DATABASE_URL: "" }),
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (text) => {
    said += text;
  });
  const [status] = await once(child, "exit");
  if (status !== 0) throw new Error(`The import failed: ${said}`);
  return Math.round((performance.now() - began) / 100) / 10;
}
