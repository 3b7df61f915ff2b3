import { parseArgs } from "node:util";
import { runIn } from "../cms/environment.ts";

const usage = `npm run publish

Builds the public site from everything that is approved and swaps it in. The site before stays up until the new one is whole.
Where the server is running it does the work; otherwise it is done here.

  --help    show this`;

const { values } = parseArgs({ options: { help: { type: "boolean", default: false } } });
if (values.help) {
  console.log(usage);
} else {
  try {
    const settings = runIn("production");
    const { publishNow } = await import("../server/publishNow.ts");
    console.log("Publishing…");
    const { kind, release, sentence } = await publishNow(settings.dataDir);
    if (kind === "failed") throw new Error(`The site could not be built: ${sentence}`);
    console.log(`Live: ${release?.listings} listings, ${settings.publicUrl}/`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
