import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sync as writeFileAtomic } from "write-file-atomic";
import { z } from "zod";
import { publicId } from "../../search/record.ts";

/** What has been taken down, each with the instant it was. */
const withdrawnSchema = z.strictObject({ entries: z.record(publicId, z.iso.datetime()) });
export type Withdrawn = Readonly<Record<string, string>>;

export const withdrawnFile = (dataDir: string): string => join(dataDir, "withdrawn.json");

export function readWithdrawn(dataDir: string): Withdrawn {
  try {
    return withdrawnSchema.parse(JSON.parse(readFileSync(withdrawnFile(dataDir), "utf8"))).entries;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return {};
    throw error;
  }
}

export function writeWithdrawn(dataDir: string, entries: Withdrawn): void {
  writeFileAtomic(withdrawnFile(dataDir), JSON.stringify({ entries }));
}

/**
 * What stays withdrawn once a release is live. Whatever was taken down after its snapshot was begun stays; of the
 * rest, what is in the release has been approved again, and what no release that is still kept has needs no mark.
 */
export function stillWithdrawn(
  entries: Withdrawn,
  live: { readonly begunAt: string; readonly publicIds: ReadonlySet<string> },
  keptPublicIds: ReadonlySet<string>,
): Withdrawn {
  return Object.fromEntries(
    Object.entries(entries).filter(
      ([id, at]) => at >= live.begunAt || (!live.publicIds.has(id) && keptPublicIds.has(id)),
    ),
  );
}
