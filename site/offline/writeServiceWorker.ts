import { join } from "node:path";
import { build } from "vite";
import { keptFiles } from "./keptFiles.ts";

/**
 * Writes the service worker of a built site. It names what it keeps, so that every release has another and a browser
 * fetches what is new.
 */
export async function writeServiceWorker(outDir: string): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    define: {
      "import.meta.env.KEPT_FILES": JSON.stringify(await keptFiles(outDir)),
      "process.env.NODE_ENV": JSON.stringify("production"),
    },
    build: {
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      rolldownOptions: {
        input: join(import.meta.dirname, "serviceWorker.ts"),
        output: { format: "iife", entryFileNames: "service-worker.js" },
      },
    },
  });
}
