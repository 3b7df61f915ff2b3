/** Meilisearch counts no value of a facet that is longer than 468 bytes; the number before it takes some. */
const longest = 440;

/** Text in parts that are each short enough for the value of a facet, numbered within the text. */
export const partsOf = (text: string): string[] =>
  Array.from(
    { length: Math.ceil(text.length / longest) },
    (_, part) => `${part}.${text.slice(part * longest, (part + 1) * longest)}`,
  );

/** Parts as the values of a facet: no two documents ever have the same. */
export const withSerial = (serial: number, parts: readonly string[]): string[] =>
  parts.map((part) => `${serial}.${part}`);

export const withoutSerial = (value: string): string => value.slice(value.indexOf(".") + 1);

/** Texts put together again, by serial number. */
export const joinParts = (values: Iterable<string>): Map<number, string> => {
  const parts = new Map<number, string[]>();
  for (const value of values) {
    const [serial = "", part = ""] = value.split(".", 2);
    const own = parts.get(Number(serial)) ?? [];
    own[Number(part)] = value.slice(serial.length + part.length + 2);
    parts.set(Number(serial), own);
  }
  return new Map([...parts].map(([serial, own]) => [serial, own.join("")]));
};
