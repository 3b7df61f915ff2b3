// A builder that begins and never ends. It tells its process number in a file beside the snapshot.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { out } from "./told.ts";

mkdirSync(out, { recursive: true });
writeFileSync(join(out, "index.html"), "<h1>Half a page");
console.log(`building ${process.pid}`);
writeFileSync(join(out, "..", "builder.pid"), String(process.pid));
setInterval(() => {}, 1_000);
