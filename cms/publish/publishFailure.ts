import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { sync as writeFileAtomic } from "write-file-atomic";
import { z } from "zod";

const publishFailureSchema = z.strictObject({ at: z.iso.datetime(), sentence: z.string() });
/** Why the last attempt to publish failed. */
export type PublishFailure = z.infer<typeof publishFailureSchema>;

const failureFile = (dataDir: string): string => join(dataDir, "publish-failure.json");

export function readFailure(dataDir: string): PublishFailure | undefined {
  try {
    return publishFailureSchema.parse(JSON.parse(readFileSync(failureFile(dataDir), "utf8")));
  } catch {
    // None, or half of one from a full disk: either way there is nothing to tell.
    return undefined;
  }
}

export function writeFailure(dataDir: string, failure: PublishFailure): void {
  try {
    writeFileAtomic(failureFile(dataDir), JSON.stringify(failure));
  } catch {
    // On a full disk not even this can be written; the log has it.
  }
}

export const clearFailure = (dataDir: string): void => rmSync(failureFile(dataDir), { force: true });
