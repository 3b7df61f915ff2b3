import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { environmentOfChild } from "../../cms/environment.ts";
import type { ImportRecord } from "../../cms/import/record.ts";
import { templateColumns } from "../../cms/import/template/columns.ts";
import { csv, writeCells } from "../../cms/import/template/writeTemplate.ts";

export interface ImportFigures {
  readonly rows: number;
  /** From an empty data directory to every row in it, the start of the command included. */
  readonly seconds: number;
  /** The same file once more, which changes nothing. */
  readonly againSeconds: number;
}

const days = ["mon", "tue", "wed", "thu", "fri"] as const;
const postcodes = ["M33 7ZF", "WA14 1AH", "M32 8AP", "M41 0NA", "M31 4FY", "WA15 7XR", "M16 9NW", "M33 4ND"] as const;

/** Five groups of each organisation, three in each building. */
const recordAt = (index: number): ImportRecord => ({
  publish: true,
  organisation: { key: "", name: `Organisation ${Math.floor(index / 5)}` },
  venue: {
    key: "",
    name: `Hall ${Math.floor(index / 3)}`,
    address: [`${1 + Math.floor(index / 3)} Example Street`],
    postcode: postcodes[Math.floor(index / 3) % postcodes.length],
  },
  listing: {
    key: `group-${index}`,
    title: { en: `Group ${index}` },
    summary: { en: "We meet, drink tea and make things together." },
    kinds: ["peer-support", "arts"],
    attending: ["venue"],
    sessions: [{ every: "week", day: days[index % days.length] ?? "mon", start: "10:30", end: "12:00", except: [] }],
    cost: { option: "donation" },
    joining: { how: ["turn-up"] },
    contact: { email: "hello@example.org" },
    access: { "step-free": "yes", "accessible-toilet": index % 2 ? "yes" : "no" },
  },
});

/** How long the command `import` takes for a spreadsheet of so many listings, each with its venue and organisation. */
export async function benchImport(rows = 1_000): Promise<ImportFigures> {
  const folder = mkdtempSync(join(tmpdir(), "alongside-bench-import-"));
  const file = join(folder, "listings.csv");
  const cells = Array.from({ length: rows }, (_, index) => writeCells(recordAt(index)));
  writeFileSync(
    file,
    csv(
      templateColumns.map(({ name }) => name),
      cells,
    ),
  );
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
