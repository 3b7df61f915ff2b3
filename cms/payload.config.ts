import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildConfig, defaultLoggerOptions } from "payload";
import sharp from "sharp";
import { isAdministrator } from "./access/person.ts";
import { nobody } from "./access/roles.ts";
import { areas } from "./collections/areas.ts";
import { checks } from "./collections/checks.ts";
import { listings } from "./collections/listings.ts";
import { media } from "./collections/media.ts";
import { organisations } from "./collections/organisations.ts";
import { unmetNeeds } from "./collections/unmetNeeds.ts";
import { users } from "./collections/users.ts";
import { venues } from "./collections/venues.ts";
import { database } from "./database.ts";
import { importTemplateEndpoint } from "./endpoints/importTemplateEndpoint.ts";
import { environment } from "./environment.ts";
import { directory } from "./globals/directory.ts";
import { support } from "./globals/support.ts";
import { mail } from "./mail.ts";
import { runPublishing } from "./publish/publishJobs.ts";
import { publishTask } from "./publish/publishTask.ts";
import { payloadSecret } from "./secret.ts";
import { trustedOrigins } from "./trustedOrigins.ts";
import { unmetNeedCsvEndpoint } from "./unmetNeed/unmetNeedCsvEndpoint.ts";
import { unmetNeedEndpoint } from "./unmetNeed/unmetNeedEndpoint.ts";

// `import.meta.dirname` is undefined under Turbopack.
const folder = dirname(fileURLToPath(import.meta.url));
const settings = environment();
const origins = trustedOrigins(settings.publicUrl);

export default buildConfig({
  secret: payloadSecret(settings),
  serverURL: settings.publicUrl,
  cors: origins,
  csrf: origins,
  db: database(settings, join(folder, "migrations")),
  email: mail(settings),
  sharp,
  collections: [listings, organisations, venues, media(settings.dataDir), checks, areas, users, unmetNeeds],
  globals: [directory, support],
  endpoints: [importTemplateEndpoint, unmetNeedEndpoint, unmetNeedCsvEndpoint],
  localization: {
    locales: [
      { code: "en", label: "English" },
      { code: "cy", label: "Cymraeg" },
    ],
    defaultLocale: "en",
    // Without it a request that names no language would write texts into none.
    fallback: true,
  },
  jobs: {
    tasks: [publishTask],
    autoRun: [runPublishing],
    access: { run: ({ req }) => isAdministrator(req), queue: nobody, cancel: nobody },
    jobsCollectionOverrides: ({ defaultJobsCollection }) => ({
      ...defaultJobsCollection,
      access: { create: nobody, read: ({ req }) => isAdministrator(req), update: nobody, delete: nobody },
    }),
  },
  upload: {
    limits: { fileSize: 15 * 1024 * 1024 },
    abortOnLimit: true,
    responseOnLimit: "This photo is larger than 15 MB. Choose a smaller one.",
  },
  admin: {
    user: users.slug,
    // Payload's other choice asks a third party for everybody's picture.
    avatar: "default",
    dateFormat: "d MMMM yyyy, HH:mm",
    importMap: { baseDir: folder, importMapFile: join(folder, "admin/importMap.js") },
    components: {
      graphics: { Logo: "/admin/Logo.tsx#Logo", Icon: "/admin/Icon.tsx#Icon" },
      beforeDashboard: ["/admin/AwaitingPanel.tsx#AwaitingPanel", "/admin/UnmetNeedPanel.tsx#UnmetNeedPanel"],
    },
    meta: { titleSuffix: " · Alongside" },
  },
  logger: { options: { level: settings.logLevel }, destination: defaultLoggerOptions },
  // Told to the person it concerns; nothing for whoever runs the server.
  loggingLevels: {
    APIError: "debug",
    ValidationError: "debug",
    Forbidden: "debug",
    NotFound: "debug",
    QueryError: "debug",
    AuthenticationError: "info",
    LockedAuth: "info",
  },
  graphQL: { disable: true },
  telemetry: false,
  typescript: { outputFile: join(folder, "payload-types.ts"), autoGenerate: false },
});
