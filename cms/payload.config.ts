import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildConfig } from "payload";
import sharp from "sharp";
import { users } from "./collections/users.ts";
import { database } from "./database.ts";
import { environment } from "./environment.ts";
import { mail } from "./mail.ts";
import { runPublishing } from "./publish/publishJobs.ts";
import { publishTask } from "./publish/publishTask.ts";
import { payloadSecret } from "./secret.ts";

// `import.meta.dirname` is undefined under Turbopack.
const folder = dirname(fileURLToPath(import.meta.url));
const settings = environment();

export default buildConfig({
  secret: payloadSecret(settings),
  serverURL: settings.publicUrl,
  db: database(settings, join(folder, "migrations")),
  email: mail(settings),
  sharp,
  collections: [users],
  localization: {
    locales: [
      { code: "en", label: "English" },
      { code: "cy", label: "Cymraeg" },
    ],
    defaultLocale: "en",
    fallback: false,
  },
  admin: {
    user: users.slug,
    importMap: { baseDir: folder, importMapFile: join(folder, "app/(payload)/admin/importMap.js") },
  },
  jobs: {
    access: { queue: () => false, run: () => false, cancel: () => false },
    tasks: [publishTask],
    autoRun: [runPublishing],
  },
  graphQL: { disable: true },
  telemetry: false,
  typescript: { outputFile: join(folder, "payload-types.ts"), autoGenerate: false },
});
