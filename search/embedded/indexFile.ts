// The small build of zod: this runs in a worker of its own, on a phone.
import * as z from "zod/mini";

/** Goes up with every change of what an index holds or how. */
const indexVersion = 2;

const magic = "ALONGIDX";
const prefixBytes = magic.length + 12;

/** An index that cannot be read, with a sentence that says why. */
export class UnreadableIndex extends Error {
  override name = "UnreadableIndex";
}

const headerSchema = z.strictObject({
  /** How many listings. */
  count: z.int().check(z.nonnegative()),
  /** The options the facets were laid out for: another vocabulary reads other bits. */
  options: z.string(),
  languages: z.array(z.string()),
  /** Codes of the areas served, by number. */
  areas: z.array(z.string()),
  /** The lexicon's concepts by number: see `IndexedConcept`. */
  concepts: z.array(
    z.strictObject({
      id: z.string(),
      also: z.array(z.int()),
      has: z.array(z.int()),
      helps: z.array(z.int()),
    }),
  ),
  sections: z.array(z.strictObject({ name: z.string(), bytes: z.int().check(z.nonnegative()) })),
});
export type IndexHeader = Omit<z.infer<typeof headerSchema>, "sections">;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

const asBytes = (array: ArrayBufferView): Uint8Array =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength);

/** One file: a name, a version and its own length, a header as JSON, and the sections one after another. */
export const writeIndexFile = (
  header: IndexHeader,
  sections: Readonly<Record<string, ArrayBufferView>>,
): Uint8Array => {
  const named = Object.entries(sections).map(([name, array]) => ({ name, content: asBytes(array) }));
  const list = named.map(({ name, content }) => ({ name, bytes: content.byteLength }));
  const json = encoder.encode(JSON.stringify({ ...header, sections: list }));
  const length = named.reduce((sum, { content }) => sum + content.byteLength, prefixBytes + json.byteLength);
  const file = new Uint8Array(length);
  file.set(encoder.encode(magic));
  const numbers = new DataView(file.buffer, magic.length);
  numbers.setUint32(0, indexVersion, true);
  numbers.setUint32(4, length, true);
  numbers.setUint32(8, json.byteLength, true);
  file.set(json, prefixBytes);
  let at = prefixBytes + json.byteLength;
  for (const { content } of named) {
    file.set(content, at);
    at += content.byteLength;
  }
  return file;
};

/** The header, and a reader of sections by name; each section stands on a buffer of its own. */
export const readIndexFile = (
  file: Uint8Array,
): { header: IndexHeader; section: (name: string) => Uint8Array<ArrayBuffer> } => {
  if (file.byteLength < prefixBytes || decoder.decode(file.subarray(0, magic.length)) !== magic) {
    throw new UnreadableIndex("This is not a search index. Publish the directory again to make one.");
  }
  const numbers = new DataView(file.buffer, file.byteOffset + magic.length);
  const [version, length, headerBytes] = [0, 4, 8].map((at) => numbers.getUint32(at, true));
  if (version !== indexVersion) {
    throw new UnreadableIndex(
      `This search index is of version ${version}, and this site reads version ${indexVersion}. Publish the directory again.`,
    );
  }
  if (length !== file.byteLength || headerBytes === undefined) {
    throw new UnreadableIndex(
      `This search index is ${file.byteLength} bytes long and should be ${length}. Load it again, or publish the directory again.`,
    );
  }
  const start = prefixBytes + headerBytes;
  const { sections, ...header } = readHeader(file.subarray(prefixBytes, start));
  const places = new Map<string, readonly [number, number]>();
  let at = start;
  for (const { name, bytes } of sections) {
    places.set(name, [at, at + bytes]);
    at += bytes;
  }
  return {
    header,
    section: (name) => {
      const place = places.get(name);
      if (!place) throw new UnreadableIndex(`This search index has no "${name}". Publish the directory again.`);
      // A copy: Node's Buffer would give a view here, which may lie at any offset.
      return new Uint8Array(file.subarray(...place));
    },
  };
};

const readHeader = (bytes: Uint8Array): z.infer<typeof headerSchema> => {
  try {
    return headerSchema.parse(JSON.parse(decoder.decode(bytes)));
  } catch (cause) {
    throw new UnreadableIndex("The header of this search index is damaged. Publish the directory again.", { cause });
  }
};
