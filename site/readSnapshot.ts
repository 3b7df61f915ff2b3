import { readFile } from "node:fs/promises";
import { z } from "zod";
import { type Snapshot, snapshotSchema } from "../search/snapshot.ts";

/** The Snapshot in `file`; throws one sentence that names the first field that is not as it should be. */
export async function readSnapshot(file: string): Promise<Snapshot> {
  const text = await readFile(file, "utf8").catch(() => {
    throw new Error(`The snapshot ${file} cannot be read.`);
  });
  const parsed = snapshotSchema.safeParse(JSON.parse(text));
  if (!parsed.success) throw new Error(`The snapshot ${file} is not one: ${firstIssue(parsed.error)}.`);
  return parsed.data;
}

const firstIssue = (error: z.ZodError): string => {
  const [issue] = error.issues;
  return issue ? `${z.core.toDotPath(issue.path)}: ${issue.message}` : "unknown reason";
};
