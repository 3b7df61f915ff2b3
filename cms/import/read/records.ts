import { whatIsWrong } from "../checkRecord.ts";
import type { Mapping } from "../mapping.ts";
import { type ImportRecord, isRejection } from "../record.ts";
import { ImportError } from "./decode.ts";
import type { Row, Table } from "./readCsv.ts";

/** A record and the rows it comes from. */
export interface RecordOfRows {
  readonly rows: readonly Row[];
  readonly record: ImportRecord;
}

export interface RejectedRow {
  readonly row: Row;
  readonly reason: string;
}

export interface Reading {
  /** Rows of data in the file. */
  readonly read: number;
  readonly records: readonly RecordOfRows[];
  readonly rejected: readonly RejectedRow[];
}

/** Every row of data is in one record or is rejected, never both and never neither. */
export function readRecords(table: Table, mapping: Mapping): Reading {
  stopIfOtherKind(table, mapping);
  const rejected: RejectedRow[] = [];
  const data = table.rows.filter(({ cells }) => !mapping.skip?.(cells));
  const kept = data.filter((row) => {
    const reason = row.trouble ?? mapping.leaveOut?.(row.cells);
    if (reason) rejected.push({ row, reason });
    return reason === undefined;
  });
  const records: RecordOfRows[] = [];
  const taken = new Map<string, number>();
  for (const rows of grouped(kept, mapping)) {
    const reading = mapping.read([rows[0].cells, ...rows.slice(1).map(({ cells }) => cells)]);
    const reason = isRejection(reading)
      ? reading.rejected
      : (whatIsWrong(reading) ?? sameAsBefore(reading, taken, rows[0].line));
    if (reason !== undefined) rejected.push(...rows.map((row) => ({ row, reason })));
    else if (!isRejection(reading)) records.push({ rows, record: reading });
  }
  return { read: data.length, records, rejected: rejected.sort((a, b) => a.row.line - b.row.line) };
}

/** Throws `ImportError` where the file lacks columns that its kind has. */
export function stopIfOtherKind({ columns }: Table, mapping: Mapping): void {
  const missing = mapping.columns.filter((name) => !columns.includes(name));
  if (missing.length === 0) return;
  throw new ImportError(
    `The file lacks the column${missing.length > 1 ? "s" : ""} ${missing.map((name) => `“${name}”`).join(", ")}, so it is not “${mapping.id}”. It has: ${columns.slice(0, 12).join(", ")}.`,
  );
}

type Rows = [Row, ...Row[]];

function grouped(rows: readonly Row[], { groupBy }: Mapping): Rows[] {
  if (!groupBy) return rows.map((row): Rows => [row]);
  const groups = new Map<string, Rows>();
  for (const row of rows) {
    const key = groupBy(row.cells);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()];
}

/** Two rows that claim one identity would overwrite each other at every import. */
function sameAsBefore(
  { listing, organisation }: ImportRecord,
  taken: Map<string, number>,
  line: number,
): string | undefined {
  const key = listing?.key ?? organisation?.key ?? "";
  const before = taken.get(key);
  if (before === undefined) taken.set(key, line);
  return before === undefined ? undefined : `It says the same thing as line ${before}: same name and place.`;
}
