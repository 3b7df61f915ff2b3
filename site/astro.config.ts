import { join } from "node:path";
import type { AstroInlineConfig } from "astro";
import { fewChunks } from "./fewChunks.ts";
import { preactInBrowser } from "./preactInBrowser.ts";

export interface SiteConfigOptions {
  readonly outDir: string;
  readonly publicUrl: string;
  /** Survives between builds; `site/.astro/cache` unless told. */
  readonly cacheDir?: string;
  readonly logLevel?: AstroInlineConfig["logLevel"];
}

/** Reading a property does nothing else here: a page that needs three words does not carry whole vocabularies. */
const treeshake = { propertyReadSideEffects: false } as const;

/** How Astro builds the site. Nothing is inlined into pages: the content security policy allows only our own files. */
export function siteConfig(options: SiteConfigOptions): AstroInlineConfig {
  const cacheDir = options.cacheDir ?? join(import.meta.dirname, ".astro", "cache");
  return {
    configFile: false,
    root: import.meta.dirname,
    srcDir: ".",
    publicDir: "public",
    outDir: options.outDir,
    cacheDir,
    site: options.publicUrl,
    output: "static",
    trailingSlash: "always",
    logLevel: options.logLevel ?? "warn",
    devToolbar: { enabled: false },
    build: { format: "directory", inlineStylesheets: "never", concurrency: 4 },
    vite: {
      cacheDir: join(cacheDir, "vite"),
      plugins: [preactInBrowser, fewChunks],
      build: {
        // The data is being written there already.
        emptyOutDir: false,
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        rolldownOptions: { treeshake },
      },
      worker: { format: "es", rolldownOptions: { treeshake } },
    },
  };
}
