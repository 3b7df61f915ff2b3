import { z } from "zod";

const settingsSchema = z.object({
  SNAPSHOT: z.string().min(1),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).default("http://localhost:3000"),
  // About what a phone on a poor line fetches in five seconds, and keeps in memory without closing other tabs.
  MOST_SEARCH_KB: z.coerce.number().positive().default(1000),
  TILES_URL: z.string().min(1).optional(),
  TILES_ATTRIBUTION: z.string().min(1).optional(),
});

export interface SiteEnvironment {
  /** The file of the Snapshot that the site is built from. */
  readonly snapshotFile: string;
  /** Where people reach the site, without a slash at the end. */
  readonly publicUrl: string;
  /** How much index and cards of the whole directory may be, in bytes compressed, before they are cut by place. */
  readonly mostSearchBytes: number;
  /** Map pictures; absent = the map asks before it loads any from a third party. */
  readonly tilesUrl?: string;
  readonly tilesAttribution?: string;
}

/** What a build of the site is told from outside; an empty value counts as not set. */
export function siteEnvironment(
  variables: Readonly<Record<string, string | undefined>> = process.env,
): SiteEnvironment {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim()));
  const parsed = settingsSchema.safeParse(given);
  if (!parsed.success) {
    const names = parsed.error.issues.map((issue) => String(issue.path[0])).join(" and ");
    throw new Error(
      `The site cannot be built: ${names} should be set (SNAPSHOT is a file, PUBLIC_URL a web address, MOST_SEARCH_KB a number).`,
    );
  }
  const settings = parsed.data;
  return {
    snapshotFile: settings.SNAPSHOT,
    publicUrl: settings.PUBLIC_URL.replace(/\/+$/, ""),
    mostSearchBytes: settings.MOST_SEARCH_KB * 1000,
    tilesUrl: settings.TILES_URL,
    tilesAttribution: settings.TILES_ATTRIBUTION,
  };
}
