import { CsvError } from "csv-parse";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import { decode, ImportError } from "./decode.ts";
import { unescapeFormula } from "./formulas.ts";

/** A row of the file: where it stands and what its cells say, by column name. */
export interface Row {
  /** The line in the file on which the row begins, from 1. */
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
  /** Set where the row has more or fewer cells than the header. */
  readonly trouble?: string;
}

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

const mostColumns = 150;
const delimiters = [",", ";", "\t"] as const;
const recordsSchema = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }));

/** The delimiter that the header uses most. */
function delimiterOf(text: string): string {
  const header = text.slice(0, 20_000).split(/\r?\n/, 1)[0] ?? "";
  const count = (delimiter: string): number => header.split(delimiter).length;
  return delimiters.reduce((best, next) => (count(next) > count(best) ? next : best));
}

const isColumnName = (name: string): boolean =>
  name !== "" && name.length <= 60 && !/^[\d\s.,£+-]+$/.test(name) && !name.includes("@");

/** Reads a CSV file with a header. Throws `ImportError` with a sentence where it is none. */
export function readCsv(bytes: Uint8Array): Table {
  const text = decode(bytes);
  if (/^\s*[<{[]/.test(text)) {
    throw new ImportError(
      "The file is a web page or data for programs, not CSV. Save it as “CSV UTF-8” and choose that file.",
    );
  }
  const [header, ...records] = parsed(text);
  const columns = header?.record.map((name) => name.replace(/[\s\ufeff]+/g, " ").trim()) ?? [];
  if (columns.length > mostColumns) {
    throw new ImportError(`The file has ${columns.length} columns; the most is ${mostColumns}. Is it the right file?`);
  }
  if (columns.filter(isColumnName).length < columns.length / 2) {
    throw new ImportError(
      "The first line should name the columns, and it does not. Add a line with the columns’ names above the rows.",
    );
  }
  const twice = columns.find((name, index) => name !== "" && columns.indexOf(name) !== index);
  if (twice) throw new ImportError(`The column “${twice}” is there twice. Give one of the two another name.`);
  const rows = records.map(({ record, info }) => rowOf(columns, record, info.lines - lineBreaks(record)));
  return { columns, rows: rows.filter(({ cells }) => Object.values(cells).some((value) => value.trim() !== "")) };
}

function parsed(text: string): z.infer<typeof recordsSchema> {
  try {
    const options = {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: true,
      info: true,
    } as const;
    return recordsSchema.parse(parse(text, options));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = z.object({ lines: z.number() }).safeParse(error).data?.lines;
    throw new ImportError(
      `A quotation mark is opened and not closed${line ? `, near line ${line}` : ""}. Mend it in a spreadsheet and save again.`,
    );
  }
}

const lineBreaks = (record: readonly string[]): number =>
  record.reduce((sum, value) => sum + value.split("\n").length - 1, 0);

function rowOf(columns: readonly string[], record: readonly string[], line: number): Row {
  const cells = Object.fromEntries(columns.map((name, index) => [name, unescapeFormula(record[index] ?? "")]));
  if (record.length === columns.length) return { line, cells };
  return { line, cells, trouble: `It has ${record.length} cells, and the first line names ${columns.length}.` };
}
