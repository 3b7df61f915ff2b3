import { type Fields, saySame } from "./fields.ts";

/** What an import finds of a record that it wrote before. */
export interface Known {
  /** The document's fields now. */
  readonly now: Fields;
  /** What the import last wrote. */
  readonly imported: Fields;
}

export interface Plan {
  /** The fields to write; empty where nothing is to be done. */
  readonly write: Fields;
  /** What to remember as imported. */
  readonly imported: Fields;
  /** Paths in which the row says something new and an editor has the last word. */
  readonly keptByEditor: readonly string[];
}

/** A changed row updates only what an editor has not touched: the fields that still say what the import wrote last. */
export function plan(row: Fields, { now, imported }: Known): Plan {
  const says = { ...silenced(row, imported), ...row };
  const changed = Object.keys(says).filter((path) => !saySame(says[path], imported[path]));
  const untouched = changed.filter((path) => saySame(now[path], imported[path]));
  const write = Object.fromEntries(untouched.map((path) => [path, says[path]]));
  return {
    write,
    imported: { ...imported, ...write },
    keptByEditor: changed.filter((path) => !untouched.includes(path) && !saySame(now[path], says[path])),
  };
}

/** What the file said before and says no more, as empty: times that became words leave no old times behind. */
function silenced(row: Fields, imported: Fields): Fields {
  const paths = Object.keys(imported).filter((path) => !(path in row));
  return Object.fromEntries(paths.map((path) => [path, Array.isArray(imported[path]) ? [] : null]));
}
