// Astro's dev server, in a process of its own: `node scripts/dev-site.ts --port PORT --cache DIR`, SNAPSHOT set. Started by dev.ts.
import { join } from "node:path";
import { parseArgs } from "node:util";
import { dev } from "astro";
import { siteConfig } from "../site/astro.config.ts";
import { siteEnvironment } from "../site/environment.ts";

const { values } = parseArgs({ options: { port: { type: "string" }, cache: { type: "string" } } });
const { publicUrl } = siteEnvironment();
const config = siteConfig({
  outDir: join(values.cache ?? "", "dev"),
  publicUrl,
  cacheDir: values.cache,
  logLevel: "info",
});
await dev({ ...config, server: { host: "127.0.0.1", port: Number(values.port) } });
