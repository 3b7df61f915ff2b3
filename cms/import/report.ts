import { z } from "zod";
import type { Table } from "./read/readCsv.ts";
import type { RejectedRow } from "./read/records.ts";
import { csv } from "./template/writeTemplate.ts";

/** What became of a file's rows: `read` = `created` + `updated` + `unchanged` + `rejected`, always. */
export const reportSchema = z.strictObject({
  read: z.int(),
  created: z.int(),
  updated: z.int(),
  unchanged: z.int(),
  rejected: z.int(),
  /** Listings that the taken rows speak of: rows of one site are one listing. */
  listings: z.int(),
  /** Fields that the file changed and an editor had changed before: the editor's words stay. */
  keptByEditor: z.int(),
  /** A CSV file of the rejected rows with line and reason; empty where there are none. */
  rejectedCsv: z.string(),
});
export type Report = z.infer<typeof reportSchema>;

interface Outcome {
  readonly table: Table;
  readonly read: number;
  readonly outcomes: { readonly created: number; readonly updated: number; readonly unchanged: number };
  readonly keptByEditor: number;
  readonly listings: number;
  readonly rejected: readonly RejectedRow[];
}

export function report({ table, read, outcomes, keptByEditor, listings, rejected }: Outcome): Report {
  return {
    read,
    ...outcomes,
    rejected: rejected.length,
    listings,
    keptByEditor,
    rejectedCsv: rejectedCsv(table, rejected),
  };
}

function rejectedCsv({ columns }: Table, rejected: readonly RejectedRow[]): string {
  if (rejected.length === 0) return "";
  const rows = rejected
    .toSorted((a, b) => a.row.line - b.row.line)
    .map(({ row, reason }) => ({ ...row.cells, line: String(row.line), reason }));
  return csv(["line", "reason", ...columns], rows);
}
