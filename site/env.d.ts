/// <reference types="astro/client" />

interface ImportMetaEnv {
  /** What the service worker keeps of its release; only there. */
  readonly KEPT_FILES: readonly import("./offline/keptFile.ts").KeptFile[];
}
