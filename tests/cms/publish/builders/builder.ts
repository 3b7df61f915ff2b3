import { join } from "node:path";
import type { Payload } from "payload";

export type BuilderName = "whole" | "fullDisk" | "forgetful" | "endless";

/** Lets Payload publish with a builder of these tests in place of the site's own, which takes seconds. */
export function buildWith(payload: Payload, name: BuilderName): void {
  payload.config.custom = { ...payload.config.custom, siteBuilder: join(import.meta.dirname, `${name}.ts`) };
}
