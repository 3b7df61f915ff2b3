import { setImmediate as pause } from "node:timers/promises";
import { z } from "zod";
import type { LeftOut } from "./release.ts";

/** Visitors are answered between batches. */
const batch = 100;

/** What `make` makes of each document; those it throws for are left out and named. */
export async function eachPublic<From, To>(
  collection: string,
  documents: readonly From[],
  make: (document: From) => To,
  leftOut: LeftOut[],
): Promise<To[]> {
  const made: To[] = [];
  for (const [index, document] of documents.entries()) {
    if (index % batch === batch - 1) await pause();
    try {
      made.push(make(document));
    } catch (error) {
      leftOut.push({ collection, ...nameOf(document), reason: reasonOf(error) });
    }
  }
  return made;
}

const text = z.union([z.string(), z.object({ en: z.string() }).transform(({ en }) => en)]);
const nameSchema = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  title: text.optional().catch(undefined),
  name: text.optional().catch(undefined),
});

function nameOf(document: unknown): { id: string; title: string } {
  const { id, title, name } = nameSchema.parse(document);
  return { id, title: title ?? name ?? `number ${id}` };
}

/** Where the first thing is wrong, for whoever can mend it. */
function reasonOf(error: unknown): string {
  if (!(error instanceof z.ZodError)) return error instanceof Error ? error.message : String(error);
  const [issue] = error.issues;
  if (!issue) return error.message;
  const where = z.core.toDotPath(issue.path);
  return issue.code === "invalid_type"
    ? `${where} is not filled in.`
    : `${where} is not as it should be: ${issue.message}.`;
}
