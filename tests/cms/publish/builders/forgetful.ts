// A builder that says all is well and has left out the search.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { out } from "./told.ts";

mkdirSync(out, { recursive: true });
writeFileSync(join(out, "index.html"), "<h1>Half a site</h1>");
writeFileSync(join(out, "404.html"), "<h1>Not here</h1>");
