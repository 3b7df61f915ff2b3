import { join } from "node:path";
import { parseArgs } from "node:util";
import { runIn } from "../cms/environment.ts";

const usage = `npm run dev

The site and the admin behind one port, both reloading by themselves when their code changes. Data comes from DATA_DIR, which is
filled with sample listings where it is new. Pages show the listings as they were at the start; start again for newer ones.

  --help    show this

Settings: PORT (3000), HOST (127.0.0.1), DATA_DIR (./data) and those of .env.example.`;

const { values } = parseArgs({ options: { help: { type: "boolean", default: false } } });
if (values.help) {
  console.log(usage);
} else {
  try {
    runIn("development");
    const { develop } = await import("../server/dev.ts");
    await develop(join(import.meta.dirname, "dev-site.ts"));
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : error}`);
    process.exit(1);
  }
}
