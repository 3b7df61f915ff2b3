import { siteEnvironment } from "./environment.ts";
import { readSnapshot } from "./readSnapshot.ts";

export const environment = siteEnvironment();

/** What this build of the site shows, read once. */
export const snapshot = await readSnapshot(environment.snapshotFile);
