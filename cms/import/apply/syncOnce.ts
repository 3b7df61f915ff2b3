import type { Payload } from "payload";
import { z } from "zod";

const sqliteSchema = z.object({
  name: z.literal("sqlite"),
  client: z.custom<{ execute(sql: string): Promise<unknown> }>(
    (client) => typeof client === "object" && client !== null && "execute" in client,
  ),
});

/**
 * Does work that writes thousands of rows. SQLite waits for the disk after each one; here it does once, at the end: a power
 * cut may cost the last rows of an import, which is then run again, and never the database.
 */
export async function syncOnce<T>({ db }: Payload, work: () => Promise<T>): Promise<T> {
  const sqlite = sqliteSchema.safeParse(db).data;
  if (!sqlite) return work();
  await sqlite.client.execute("PRAGMA synchronous = NORMAL");
  try {
    return await work();
  } finally {
    await sqlite.client.execute("PRAGMA synchronous = FULL");
    await sqlite.client.execute("PRAGMA wal_checkpoint(PASSIVE)");
  }
}
