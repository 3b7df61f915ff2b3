import type { Mapping } from "./mapping.ts";
import { mappings } from "./mappings.ts";
import { ImportError } from "./read/decode.ts";

const names = mappings.map(({ id }) => id).join(", ");

/** The mapping with this id. Throws `ImportError` that offers the closest one. */
export function mappingNamed(name: string): Mapping {
  const mapping = mappings.find(({ id }) => id === name);
  if (mapping) return mapping;
  const [closest] = mappings.toSorted((a, b) => alikeness(b.id, name) - alikeness(a.id, name));
  const offer = closest && alikeness(closest.id, name) > 0.3 ? ` Did you mean “${closest.id}”?` : "";
  throw new ImportError(`There is no mapping “${name}”.${offer} There are: ${names}.`);
}

/** The mapping whose columns the file has. Throws `ImportError` where none fits. */
export function mappingFor(columns: readonly string[]): Mapping {
  const fitting = mappings.filter((mapping) => mapping.columns.every((name) => columns.includes(name)));
  const [best] = fitting.toSorted((a, b) => b.columns.length - a.columns.length);
  if (best) return best;
  throw new ImportError(
    `This is none of the files known here: its columns are ${columns.slice(0, 8).join(", ")}. Copy the rows into our own spreadsheet (--template), or say what it is with --as: ${names}.`,
  );
}

const pairs = (text: string): Set<string> => {
  const letters = text.toLowerCase().replace(/[^a-z]/g, "");
  return new Set(Array.from(letters.slice(1), (letter, index) => `${letters[index]}${letter}`));
};

/** How many pairs of letters two words share: 0 none, 1 all. */
function alikeness(one: string, other: string): number {
  const [a, b] = [pairs(one), pairs(other)];
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return shared === 0 ? 0 : (2 * shared) / (a.size + b.size);
}
