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
  poweredByHeader: false,
  devIndicators: false,
};

export default withPayload(config);
