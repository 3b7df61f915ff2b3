import type { Row } from "./read/readCsv.ts";
import type { ImportRecord, Rejection } from "./record.ts";

type Cells = Row["cells"];

/** How the rows of one kind of file become records. */
export interface Mapping {
  /** What stands behind `--as`. */
  readonly id: string;
  /** What the file is, in words. */
  readonly about: string;
  /** Keys are unique within a source; two files of one source may hold the same record. */
  readonly source: string;
  /** Columns without which it is not this kind of file. */
  readonly columns: readonly string[];
  /** Rows that are no data at all and do not count as read. */
  readonly skip?: (cells: Cells) => boolean;
  /** Rows with the same answer are one record; absent, every row is one. */
  readonly groupBy?: (cells: Cells) => string;
  /** Why a row on its own is left out; undefined to keep it. */
  readonly leaveOut?: (cells: Cells) => string | undefined;
  readonly read: (rows: readonly [Cells, ...Cells[]]) => ImportRecord | Rejection;
}
