import type { BaseDatabaseAdapter } from "payload";
import { z } from "zod";

interface Client {
  execute(statement: string): Promise<{ readonly rows: readonly unknown[] }>;
}

const isClient = (value: unknown): value is Client =>
  typeof value === "object" && value !== null && "execute" in value && typeof value.execute === "function";

const sqliteSchema = z.object({ client: z.custom<Client>(isClient) });
const tableSchema = z.object({ name: z.string(), parent: z.string() });

/**
 * Payload keeps translations and lists of words in tables of their own and indexes them by language or order first, so SQLite
 * reads such a table whole for every document: thousands of listings take minutes instead of seconds.
 */
export async function indexParents(db: BaseDatabaseAdapter): Promise<void> {
  const { client } = sqliteSchema.parse(db);
  const { rows } = await client.execute(`
    select tables.name as name, columns.name as parent
    from sqlite_master tables, pragma_table_info(tables.name) columns
    where tables.type = 'table' and (tables.name like '%\\_locales' escape '\\' or tables.name like '%\\_texts' escape '\\')
      and columns.name in ('parent_id', '_parent_id')`);
  for (const { name, parent } of z.array(tableSchema).parse(rows)) {
    await client.execute(`create index if not exists "${name}_by_parent" on "${name}" ("${parent}")`);
  }
}
