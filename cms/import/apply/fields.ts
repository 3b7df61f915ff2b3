/** Field values by path: `cost.option`, `title.en`, `access.step-free`; lists are values, whole. */
export type Fields = Readonly<Record<string, unknown>>;

type Group = Record<string, unknown>;

const isGroup = (value: unknown): value is Group =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);

/** A document's nested groups as paths; what is undefined is left out. */
export function flatten(value: object, prefix = ""): Fields {
  const paths = Object.entries(value).flatMap(([name, inner]): [string, unknown][] => {
    if (inner === undefined) return [];
    return isGroup(inner) ? Object.entries(flatten(inner, `${prefix}${name}.`)) : [[prefix + name, inner]];
  });
  return Object.fromEntries(paths);
}

/** The opposite of `flatten`. */
export function unflatten(fields: Fields): Group {
  return Object.entries(fields).reduce<Group>((group, [path, value]) => put(group, path.split("."), value), {});
}

function put(group: Group, [name = "", ...rest]: readonly string[], value: unknown): Group {
  if (rest.length === 0) return { ...group, [name]: value };
  const inner = group[name];
  return { ...group, [name]: put(isGroup(inner) ? inner : {}, rest, value) };
}

/**
 * Whether two values say the same, whatever the database made of them: row ids, empty entries and the hour beside a day
 * do not count, nor does the order of keys.
 */
export const saySame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(essence(one)) === JSON.stringify(essence(other));

function essence(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(essence);
  if (typeof value === "string")
    return value === "" ? undefined : value.replace(/^(\d{4}-\d{2}-\d{2})T[\d:.]+Z$/, "$1");
  if (value === null || value === false) return undefined;
  if (!isGroup(value)) return value;
  const entries = Object.entries(value).map(([name, inner]): [string, unknown] => [name, essence(inner)]);
  const said = entries
    .filter(([name, inner]) => name !== "id" && inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return said.length === 0 ? undefined : Object.fromEntries(said);
}

/** The fields of one language, without the language in their paths; English brings what is not localised. */
export function inLanguage(fields: Fields, language: "en" | "cy"): Fields {
  const entries = Object.entries(fields).flatMap(([path, value]): [string, unknown][] => {
    const [, base = path, tag = "en"] = /^(.*)\.(en|cy)$/.exec(path) ?? [];
    return tag === language ? [[base, value]] : [];
  });
  return Object.fromEntries(entries);
}
