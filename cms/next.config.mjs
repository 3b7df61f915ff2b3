import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { withPayload } from "@payloadcms/next/withPayload";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** @type {import("next").NextConfig} */
const config = {
  outputFileTracingRoot: root,
  turbopack: { root },
  // Next rewrites the file it is given, so it has one of its own.
  typescript: { tsconfigPath: "tsconfig.json", ignoreBuildErrors: true },
  // Loaded by the server too: with a second copy inside Next's bundles, an error of the one is no error to the other, and
  // what is wrong with a field would never be told.
  serverExternalPackages: ["payload"],
  poweredByHeader: false,
  devIndicators: false,
};

export default withPayload(config);
