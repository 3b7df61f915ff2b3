import { parseArgs } from "node:util";
import { runIn } from "../cms/environment.ts";
import { checkPort } from "../server/listen.ts";

const usage = `npm start [-- --empty]

Builds what has changed, fills a new directory with sample listings, and serves the site and the admin.

  --empty   begin a new directory without the sample listings
  --help    show this

Settings (all have a default; .env.example describes each):
  PORT       the port to listen on (3000)
  HOST       the network address to listen on (127.0.0.1: this machine alone)
  DATA_DIR   where everything is kept (./data)`;

const { values } = parseArgs({
  options: { empty: { type: "boolean", default: false }, help: { type: "boolean", default: false } },
});
if (values.help) {
  console.log(usage);
} else {
  try {
    const { host, port } = runIn("production");
    // Before anything large is loaded: whoever chose a port that is taken hears of it at once.
    await checkPort(host, port);
    const { start } = await import("../server/start.ts");
    await start({ empty: values.empty });
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : error}`);
    process.exit(1);
  }
}
